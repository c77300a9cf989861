package io.github.okr4j.okr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.okr4j.okr.OkrTree.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OkrTreeTest {
    /** The ids in order, each behind a dot for each level. */
    private static String outline(OkrTree tree) {
        return tree.nodes().stream()
                .map(node -> ".".repeat(node.depth()) + node.item().id())
                .collect(Collectors.joining(" "));
    }

    private static String outline(OkrItem... items) {
        return outline(OkrTree.of(List.of(items)));
    }

    /** Items named by one letter; "ba" is b below a. */
    private static OkrTree tree(String text) {
        List<OkrItem> items = new ArrayList<>();
        for (String pair : text.split(" ", -1)) {
            items.add(MadeUpItem.of(pair.substring(0, 1), pair.length() == 1 ? null : pair.substring(1)));
        }
        return OkrTree.of(items);
    }

    @Test
    void of_noItems_isEmpty() {
        OkrTree tree = OkrTree.of(List.of());

        assertThat(tree.roots()).isEmpty();
        assertThat(tree.nodes()).isEmpty();
    }

    @Test
    void of_childrenInAnyOrder_putsEachBelowItsParentInTheOrderOfTheItems() {
        OkrTree tree = tree("d a ba cb eb fa g");

        assertThat(outline(tree)).isEqualTo("d a .b ..c ..e .f g");
        assertThat(tree.roots()).extracting(node -> node.item().id()).containsExactly("d", "a", "g");
    }

    @Test
    void of_childBeforeItsParent_putsItBelow() {
        assertThat(outline(tree("ba cb a"))).isEqualTo("a .b ..c");
    }

    @Test
    void children_ofANode_areTheNodesThatNameItAsParent() {
        Node root = tree("a ba ca db").roots().get(0);

        assertThat(root.children()).extracting(node -> node.item().id()).containsExactly("b", "c");
        assertThat(root.children()).extracting(Node::parent).containsOnly(root);
        assertThat(root.parent()).isNull();
    }

    @Test
    void of_parentNotAmongTheItems_isARootThatSaysSo() {
        OkrTree tree = tree("a bx cb");

        assertThat(outline(tree)).isEqualTo("a b .c");
        assertThat(tree.nodes()).extracting(Node::isOrphan).containsExactly(false, true, false);
        assertThat(tree.nodes()).extracting(Node::isCyclic).containsOnly(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"aa", "ab ba", "ac ba cb"})
    void of_cycleOfParents_hasItsFirstItemAsRootAndTheOthersBelow(String cycle) {
        OkrTree tree = tree("x " + cycle + " yx");

        assertThat(tree.roots()).extracting(node -> node.item().id()).containsExactly("x", "a");
        assertThat(tree.nodes())
                .extracting(node -> node.item().id())
                .hasSize(2 + cycle.split(" ", -1).length)
                .doesNotHaveDuplicates();
        assertThat(tree.nodes())
                .filteredOn(Node::isCyclic)
                .extracting(node -> node.item().id())
                .containsExactly("a");
        assertThat(tree.nodes()).extracting(Node::isOrphan).containsOnly(false);
    }

    @Test
    void of_cycleWithItemsBelowIt_keepsThemBelow() {
        assertThat(outline(tree("dc ec ba cb ac"))).isEqualTo("b .c ..d ..e ..a");
    }

    @Test
    void of_twoCycles_breaksEachOnce() {
        OkrTree tree = tree("ab ba cd dc");

        assertThat(outline(tree)).isEqualTo("a .b c .d");
        assertThat(tree.roots()).extracting(Node::isCyclic).containsExactly(true, true);
    }

    @Test
    void of_itemsWithTheSameId_keepsEachAndGivesTheFirstTheChildren() {
        assertThat(outline(tree("a ba a ca"))).isEqualTo("a .b .c a");
    }

    @Test
    void of_equalItems_keepsBoth() {
        OkrItem item = MadeUpItem.of("a", "a");

        assertThat(outline(item, item)).isEqualTo("a .a");
    }

    @Test
    void of_chainOfOneHundredThousand_needsNoStack() {
        List<OkrItem> items = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            items.add(MadeUpItem.of("i" + i, i == 0 ? null : "i" + (i - 1)));
        }
        Collections.reverse(items);

        OkrTree tree = OkrTree.of(items);

        assertThat(tree.roots()).hasSize(1);
        assertThat(tree.nodes()).hasSize(100_000);
        Node last = tree.nodes().get(99_999);
        assertThat(last.depth()).isEqualTo(99_999);
        assertThat(last.item().id()).isEqualTo("i99999");
        assertThat(tree.roots().get(0)).hasToString("Node[i0, depth 0, 1 children]");
        assertThat(tree).hasToString("OkrTree[100000 items, 1 roots]");
    }

    @Test
    void of_cycleOfOneHundredThousand_isAChainFromItsFirst() {
        List<OkrItem> items = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            items.add(MadeUpItem.of("i" + i, "i" + (i + 99_999) % 100_000));
        }

        List<Node> nodes = OkrTree.of(items).nodes();

        assertThat(nodes).hasSize(100_000).extracting(Node::depth).contains(99_999);
        assertThat(nodes).filteredOn(Node::isCyclic).hasSize(1);
        assertThat(nodes.get(0).item().id()).isEqualTo("i0");
    }

    @Test
    void lists_ofATree_cannotBeChanged() {
        OkrTree tree = tree("a ba");
        Node root = tree.roots().get(0);

        assertThatThrownBy(() -> tree.roots().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> tree.nodes().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> root.children().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
