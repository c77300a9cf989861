package io.github.okr4j.core.http;

import java.util.HashMap;
import java.util.Map;

/** HTML's names for the punctuation of ASCII and for the letters of Latin-1. */
final class HtmlNames {
    static final int LONGEST = 8;

    private static final String PUNCTUATION = "excl ! quot \" QUOT \" num # dollar $ percnt % amp & AMP & apos ' lpar ("
            + " rpar ) ast * midast * plus + comma , hyphen - dash - period . sol / colon : semi ; lt < LT < equals ="
            + " gt > GT > quest ? commat @ lsqb [ lbrack [ bsol \\ rsqb ] rbrack ] Hat ^ lowbar _ UnderBar _ grave `"
            + " lcub { lbrace { verbar | vert | rcub } rbrace } tilde ~";

    /** From U+00A0 on. */
    private static final String LATIN =
            "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr"
                    + " deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest"
                    + " Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml"
                    + " ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig"
                    + " agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml"
                    + " eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

    private static final Map<String, Integer> CODE_POINTS = codePoints();

    private HtmlNames() {}

    /** What a name stands for, or -1 if nobody needs to know. */
    static int codePoint(String name) {
        return CODE_POINTS.getOrDefault(name, -1);
    }

    private static Map<String, Integer> codePoints() {
        Map<String, Integer> all = new HashMap<>();
        String[] namesAndCharacters = PUNCTUATION.split(" ", -1);
        for (int i = 0; i < namesAndCharacters.length; i += 2) {
            all.put(namesAndCharacters[i], namesAndCharacters[i + 1].codePointAt(0));
        }
        int codePoint = 0xa0;
        for (String name : LATIN.split(" ", -1)) {
            all.put(name, codePoint++);
        }
        return all;
    }
}
