/**
 * The floors of summarising: what one text costs when nothing but the necessary work is done. Plain JavaScript, so that a
 * fresh process compiles nothing else.
 */

/** Sentences as sparse unit vectors of TF-IDF weights over numbered words. */
export function tfidf(text) {
  const numbers = new Map();
  const sentencesWith = [];
  const counts = (text.match(/[^.!?\n]+(?:[.!?]+|\n|$)/g) ?? []).map((sentence) => {
    const row = new Map();
    for (const word of sentence.toLowerCase().match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? []) {
      const number = numbers.get(word) ?? numbers.set(word, numbers.size).size - 1;
      row.set(number, (row.get(number) ?? 0) + 1);
    }
    for (const number of row.keys()) sentencesWith[number] = (sentencesWith[number] ?? 0) + 1;
    return row;
  });
  return counts.map((row) => {
    const terms = Uint32Array.from(row.keys()).sort();
    const weights = Float64Array.from(
      terms,
      (term) => row.get(term) * (Math.log(counts.length / sentencesWith[term]) + 1e-9),
    );
    const length = Math.hypot(...weights) || 1;
    return { terms, weights: weights.map((weight) => weight / length) };
  });
}

const ALIKE = 0.1;
const DAMPING = 0.85;
const ROUNDS = 60;

/** LexRank over an inverted index: only sentences that share a word meet. Gives the rank of each. */
export function lexrank(text) {
  const rows = tfidf(text);
  const { from, to, weight } = edgesOf(rows);
  const weightOf = new Float64Array(rows.length);
  for (let e = 0; e < from.length; e++) {
    weightOf[from[e]] += weight[e];
    weightOf[to[e]] += weight[e];
  }
  let ranks = new Float64Array(rows.length).fill(1 / rows.length);
  for (let round = 0; round < ROUNDS; round++) {
    const next = new Float64Array(rows.length).fill((1 - DAMPING) / rows.length);
    for (let e = 0; e < from.length; e++) {
      next[to[e]] += (DAMPING * ranks[from[e]] * weight[e]) / weightOf[from[e]];
      next[from[e]] += (DAMPING * ranks[to[e]] * weight[e]) / weightOf[to[e]];
    }
    let moved = 0;
    for (let k = 0; k < ranks.length; k++) moved += Math.abs(next[k] - ranks[k]);
    ranks = next;
    if (moved < 1e-6) break;
  }
  return ranks;
}

/** The pairs that are alike, by three columns. */
function edgesOf(rows) {
  const holding = [];
  const shared = new Float64Array(rows.length);
  const edges = { from: [], to: [], weight: [] };
  for (let here = 0; here < rows.length; here++) {
    const { terms, weights } = rows[here];
    const met = [];
    for (let k = 0; k < terms.length; k++) {
      holding[terms[k]] ??= { sentences: [], weights: [] };
      const { sentences, weights: others } = holding[terms[k]];
      for (let j = 0; j < sentences.length; j++) {
        if (shared[sentences[j]] === 0) met.push(sentences[j]);
        shared[sentences[j]] += weights[k] * others[j];
      }
      sentences.push(here);
      others.push(weights[k]);
    }
    for (const there of met) {
      if (shared[there] > ALIKE) {
        edges.from.push(there);
        edges.to.push(here);
        edges.weight.push(shared[there]);
      }
      shared[there] = 0;
    }
  }
  return edges;
}
