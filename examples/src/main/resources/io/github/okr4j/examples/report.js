'use strict';
(() => {
  const table = document.getElementById('items');
  const body = table.tBodies[0];
  const heads = [...table.tHead.rows[0].cells];
  const rows = [...body.rows];
  const count = document.getElementById('count');
  const form = document.getElementById('filters');
  const text = document.getElementById('filter-text');
  const vendor = document.getElementById('filter-vendor');
  const status = document.getElementById('filter-status');
  const change = document.getElementById('filter-change');
  const words = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
  const collapseAll = document.getElementById('collapse-all');
  const parents = new Map(rows.filter(row => row.dataset.parent).map(row => [row, rows[Number(row.dataset.parent)]]));
  const children = new Map([[null, []], ...rows.map(row => [row, []])]);
  rows.forEach(row => children.get(parents.get(row) || null).push(row));
  // Before anything is added to the cells.
  const texts = new Map(rows.map(row => [row, [...row.cells].map(cell => cell.textContent).join('\n').toLowerCase()]));
  const toggles = new Map();

  const value = (row, column) => {
    const cell = row.cells[column];
    return cell.dataset.value === undefined ? title(cell) : cell.dataset.value;
  };

  const title = cell => (cell.querySelector('bdi') || cell).textContent.trim();

  const isCollapsed = row => toggles.has(row) && toggles.get(row).getAttribute('aria-expanded') === 'false';

  const announce = (note, matches, hidden) => {
    count.textContent = (matches === rows.length ? rows.length + ' items' : matches + ' of ' + rows.length + ' items')
      + (hidden === 0 ? '' : ', ' + hidden + ' of them collapsed') + note;
  };

  const matching = () => {
    const sought = text.value.trim().toLowerCase();
    return rows.filter(row => (vendor.value === '' || row.dataset.vendor === vendor.value)
      && (status.value === '' || row.dataset.status.split(' ').includes(status.value))
      && (change === null || change.value === '' || row.dataset.change === change.value)
      && texts.get(row).includes(sought));
  };

  // A match is shown with the items that it belongs to, collapsed or not.
  const show = note => {
    const matches = new Set(matching());
    const filtered = matches.size < rows.length;
    const shown = new Set();
    let hidden = 0;
    if (filtered) {
      matches.forEach(row => {
        for (let each = row; each && !shown.has(each); each = parents.get(each)) {
          shown.add(each);
        }
      });
    } else {
      // A parent comes before its children.
      [...body.rows].forEach(row => {
        const parent = parents.get(row);
        if (!parent || (shown.has(parent) && !isCollapsed(parent))) {
          shown.add(row);
        }
      });
      hidden = rows.length - shown.size;
    }
    rows.forEach(row => {
      row.hidden = !shown.has(row);
      row.classList.toggle('context', shown.has(row) && !matches.has(row));
      row.classList.toggle('collapsed', isCollapsed(row));
    });
    table.classList.toggle('filtered', filtered);
    collapseAll.disabled = filtered;
    collapseAll.textContent = [...toggles.keys()].some(row => !isCollapsed(row)) ? 'Collapse all' : 'Expand all';
    announce(note, matches.size, hidden);
  };

  const compareBy = column => {
    const head = heads[column];
    const down = head.getAttribute('aria-sort') === 'ascending';
    const numeric = head.dataset.type === 'number';
    const compare = (a, b) => numeric ? Number(a) - Number(b) : words.compare(a, b);
    heads.forEach(each => each.removeAttribute('aria-sort'));
    head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    // What is missing comes last either way; equals stay in the order of urgency.
    return (a, b) => {
      if (a.key === '' || b.key === '') {
        return (a.key === '') - (b.key === '');
      }
      return down ? compare(b.key, a.key) : compare(a.key, b.key);
    };
  };

  // Siblings are sorted; each item stays below the one that it belongs to.
  const sort = column => {
    const compare = compareBy(column);
    const sorted = siblings => siblings.map(row => ({ row, key: value(row, column) })).sort(compare).map(each => each.row);
    const waiting = sorted(children.get(null)).reverse();
    const ordered = [];
    while (waiting.length > 0) {
      const row = waiting.pop();
      ordered.push(row);
      waiting.push(...sorted(children.get(row)).reverse());
    }
    body.append(...ordered);
    const head = heads[column];
    show(', sorted by ' + head.textContent.toLowerCase() + ', ' + head.getAttribute('aria-sort'));
  };

  const below = new Map(rows.map(row => [row, { all: 0, danger: 0 }]));
  [...rows].reverse().filter(row => parents.has(row)).forEach(row => {
    const sum = below.get(parents.get(row));
    sum.all += 1 + below.get(row).all;
    sum.danger += /off_track|at_risk/.test(row.dataset.status) + below.get(row).danger;
  });

  const addToggle = row => {
    const { all, danger } = below.get(row);
    const words = all + ' below' + (danger === 0 ? '' : ', ' + danger + ' off track or at risk');
    const cell = row.cells[1];
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'toggle';
    button.setAttribute('aria-expanded', 'true');
    button.setAttribute('aria-label', title(cell) + ', ' + words);
    button.addEventListener('click', () => {
      button.setAttribute('aria-expanded', isCollapsed(row));
      show('');
    });
    const note = document.createElement('span');
    note.className = 'below quiet note';
    note.textContent = ' ' + words;
    cell.prepend(button);
    cell.append(note);
    toggles.set(row, button);
  };

  rows.filter(row => children.get(row).length > 0).forEach(addToggle);
  collapseAll.hidden = toggles.size === 0;
  collapseAll.addEventListener('click', () => {
    const expanded = [...toggles.keys()].every(isCollapsed);
    toggles.forEach(button => button.setAttribute('aria-expanded', expanded));
    show('');
  });

  heads.forEach((head, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    button.addEventListener('click', () => sort(column));
    head.append(button);
  });
  form.addEventListener('submit', event => event.preventDefault());
  form.addEventListener('input', () => show(''));
  form.addEventListener('change', () => show(''));
  document.getElementById('show-all').addEventListener('click', () => {
    form.reset();
    show('');
  });
  form.hidden = false;
  show('');
})();
