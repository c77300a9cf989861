package io.github.okr4j.examples;

/** Finds text that is hard to read, by the formula of WCAG 2. */
final class Contrast {
    /** Takes the least contrast; answers what has less. */
    static final String SCRIPT = """
            const least = arguments[0];
            const channels = colour => colour.match(/[0-9.]+/g).map(Number);
            const light = colour => {
              const [r, g, b] = channels(colour).slice(0, 3).map(value => {
                const part = value / 255;
                return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
              });
              return 0.2126 * r + 0.7152 * g + 0.0722 * b;
            };
            const back = element => {
              for (let each = element; each; each = each.parentElement) {
                const colour = getComputedStyle(each).backgroundColor;
                const parts = channels(colour);
                if (parts.length === 3 || parts[3] === 1) { return colour; }
              }
              return 'rgb(255, 255, 255)';
            };
            const poor = [];
            for (const element of document.body.querySelectorAll('*')) {
              const text = [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim() !== '');
              if (!text || element.tagName === 'SCRIPT' || !element.checkVisibility()) { continue; }
              const [a, b] = [light(getComputedStyle(element).color), light(back(element))];
              const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
              if (contrast < least) { poor.push(element.textContent.trim() + ': ' + contrast.toFixed(2)); }
            }
            return poor;
            """;

    private Contrast() {}
}
