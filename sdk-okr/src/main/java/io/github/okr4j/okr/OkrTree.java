package io.github.okr4j.okr;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Items arranged under their parents, see {@link OkrItem#parentId}. Each item has exactly one node, whatever its parent is.
 *
 * <p>Roots and siblings keep the order of the items. An item whose parent is not among the items becomes a root. Of a cycle
 * of parents, the first item becomes a root and the others stay below it.
 *
 * <p>If several items have the same id, each has a node, and the first one gets the children. Accounts of one vendor may use
 * the same ids for different items. Build one tree for each such account.
 *
 * <p>Immutable. Needs memory for each item, and no stack for each level.
 */
public final class OkrTree {
    private final List<Node> roots;
    private final List<Node> nodes;

    private OkrTree(List<Node> roots, List<Node> nodes) {
        this.roots = List.copyOf(roots);
        this.nodes = List.copyOf(nodes);
    }

    /**
     * Arranges items.
     *
     * @param items the items in any order
     */
    public static OkrTree of(Iterable<OkrItem> items) {
        List<Node> listed = new ArrayList<>();
        Map<String, Node> byId = new HashMap<>();
        for (OkrItem item : items) {
            Node node = new Node(item, listed.size());
            listed.add(node);
            byId.putIfAbsent(item.id(), node);
        }
        for (Node node : listed) {
            String parentId = node.item.parentId();
            node.parent = parentId == null ? null : byId.get(parentId);
            node.orphan = parentId != null && node.parent == null;
        }
        breakCycles(listed);
        List<Node> roots = new ArrayList<>();
        for (Node node : listed) {
            (node.parent == null ? roots : node.parent.children).add(node);
        }
        return new OkrTree(roots, depthFirst(roots));
    }

    /** An item has one parent at most, so each cycle is met once and has one item that becomes a root. */
    private static void breakCycles(List<Node> listed) {
        int[] metFrom = new int[listed.size()];
        for (Node start : listed) {
            Node node = start;
            while (node != null && metFrom[node.place] == 0) {
                metFrom[node.place] = start.place + 1;
                node = node.parent;
            }
            if (node != null && metFrom[node.place] == start.place + 1) {
                Node first = firstOfCycle(node);
                first.cyclic = true;
                first.parent = null;
            }
        }
    }

    private static Node firstOfCycle(Node node) {
        Node first = node;
        for (Node at = node.parent; at != null && at != node; at = at.parent) {
            first = at.place < first.place ? at : first;
        }
        return first;
    }

    private static List<Node> depthFirst(List<Node> roots) {
        List<Node> ordered = new ArrayList<>();
        Deque<Node> waiting = new ArrayDeque<>();
        addReversed(waiting, roots);
        while (!waiting.isEmpty()) {
            Node node = waiting.pop();
            node.depth = node.parent == null ? 0 : node.parent.depth + 1;
            ordered.add(node);
            addReversed(waiting, node.children);
        }
        return ordered;
    }

    private static void addReversed(Deque<Node> waiting, List<Node> siblings) {
        for (int i = siblings.size() - 1; i >= 0; i--) {
            waiting.push(siblings.get(i));
        }
    }

    /** The nodes without a parent. */
    public List<Node> roots() {
        return roots;
    }

    /** All nodes, each parent directly before its children and what is below them. */
    public List<Node> nodes() {
        return nodes;
    }

    @Override
    public String toString() {
        return "OkrTree[" + nodes.size() + " items, " + roots.size() + " roots]";
    }

    /** An item in its place. Two nodes are equal only if they are the same. */
    public static final class Node {
        private final OkrItem item;
        private final int place;
        private final List<Node> children = new ArrayList<>(0);
        private @Nullable Node parent;
        private boolean orphan;
        private boolean cyclic;
        private int depth;

        private Node(OkrItem item, int place) {
            this.item = Objects.requireNonNull(item, "items must not hold null");
            this.place = place;
        }

        /** The item. */
        public OkrItem item() {
            return item;
        }

        /** The node above, or null for a root. */
        public @Nullable Node parent() {
            return parent;
        }

        /** The nodes directly below, in the order of the items. */
        public List<Node> children() {
            return Collections.unmodifiableList(children);
        }

        /** The number of nodes above; 0 for a root. */
        public int depth() {
            return depth;
        }

        /** Whether this is a root although its item names a parent, because the parent is not among the items. */
        public boolean isOrphan() {
            return orphan;
        }

        /** Whether this is a root although its item names a parent, because the parent is below it or the item itself. */
        public boolean isCyclic() {
            return cyclic;
        }

        /** Without the nodes above and below. */
        @Override
        public String toString() {
            return "Node[" + item.id() + ", depth " + depth + ", " + children.size() + " children]";
        }
    }
}
