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
  const words = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
  const texts = new Map();

  const value = (row, column) => {
    const cell = row.cells[column];
    return cell.dataset.value === undefined ? cell.textContent.trim() : cell.dataset.value;
  };

  const searched = row => {
    if (!texts.has(row)) {
      texts.set(row, [...row.cells].map(cell => cell.textContent).join('\n').toLowerCase());
    }
    return texts.get(row);
  };

  const announce = note => {
    const shown = rows.filter(row => !row.hidden).length;
    count.textContent = (shown === rows.length ? rows.length + ' items' : shown + ' of ' + rows.length + ' items') + note;
  };

  const filter = () => {
    const sought = text.value.trim().toLowerCase();
    for (const row of rows) {
      row.hidden = !((vendor.value === '' || row.dataset.vendor === vendor.value)
        && (status.value === '' || row.dataset.status.split(' ').includes(status.value))
        && searched(row).includes(sought));
    }
    announce('');
  };

  const sort = column => {
    const head = heads[column];
    const down = head.getAttribute('aria-sort') === 'ascending';
    const numeric = head.dataset.type === 'number';
    const compare = (a, b) => numeric ? Number(a) - Number(b) : words.compare(a, b);
    // What is missing comes last either way; equals stay in the order of urgency.
    const keyed = rows.map(row => ({ row, key: value(row, column) }));
    keyed.sort((a, b) => {
      if (a.key === '' || b.key === '') {
        return (a.key === '') - (b.key === '');
      }
      return down ? compare(b.key, a.key) : compare(a.key, b.key);
    });
    body.append(...keyed.map(each => each.row));
    heads.forEach(each => each.removeAttribute('aria-sort'));
    head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    announce(', sorted by ' + head.textContent.toLowerCase() + (down ? ', descending' : ', ascending'));
  };

  heads.forEach((head, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    button.addEventListener('click', () => sort(column));
    head.append(button);
  });
  form.addEventListener('submit', event => event.preventDefault());
  form.addEventListener('input', filter);
  form.addEventListener('change', filter);
  document.getElementById('show-all').addEventListener('click', () => {
    form.reset();
    filter();
  });
  form.hidden = false;
  filter();
})();
