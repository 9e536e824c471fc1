"""The network that names are read with: the same arithmetic as lib/names/network.ts."""

import torch
from torch import nn
from torch.nn import functional as F

SET_WIDTH = 8

# As often as this, beside the mean of its table, a row is seen whose words are hidden half the time.
RARE = 0.1


class Network(nn.Module):
    """Rows of tables -> one vector a token -> dilated convolutions -> a score for each label of each token."""

    def __init__(self, tables, sets, labels, width, dilations, dropout):
        super().__init__()
        self.dilations = dilations
        self.slots = sorted((slot, t) for t, table in enumerate(tables) for slot in table["slots"])
        self.tables = nn.ModuleList(nn.Embedding(t["rows"], t["width"]) for t in tables)
        for table in self.tables:
            nn.init.normal_(table.weight, 0, 0.3)
        self.meanings = next((t for t, table in enumerate(tables) if table.get("meanings")), None)
        self.vectors = None
        self.sets = nn.Embedding(sets, SET_WIDTH)
        entry = sum(tables[t]["width"] for _, t in self.slots) + SET_WIDTH
        self.entry = nn.Linear(entry, width)
        self.convolutions = nn.ModuleList(nn.Linear(3 * width, width) for _ in dilations)
        self.norms = nn.ModuleList(nn.LayerNorm(width) for _ in dilations)
        self.exit = nn.Linear(width, labels)
        self.transitions = nn.Parameter(torch.zeros(labels, labels))
        self.start = nn.Parameter(torch.zeros(labels))
        self.dropout = dropout
        self.counts = {t: torch.zeros(table["rows"]) for t, table in enumerate(tables) if table.get("hashed")}

    def look_up(self, vectors):
        """Takes what words mean from the vectors of a vocabulary, turned as it is learned, until `group`."""
        dimensions = vectors.shape[1]
        known = torch.cat([torch.from_numpy(vectors / vectors.std()), torch.ones(len(vectors), 1)], 1)
        self.vectors = torch.cat([torch.zeros(1, dimensions + 1), known])
        table = self.tables[self.meanings]
        self.projection = nn.Parameter(torch.randn(dimensions + 1, table.embedding_dim) * 0.06)

    def turned(self):
        """The vectors of the vocabulary as the network has learned to turn them."""
        return (self.vectors[1:] @ self.projection).detach().numpy()

    def group(self, books):
        """Takes what words mean from the table instead: row 0 for unknown words, then the vectors of each group."""
        table = self.tables[self.meanings]
        table.weight.data[0] = 0
        table.weight.data[1:] = len(books) * torch.from_numpy(books.reshape(-1, books.shape[2]))
        self.vectors = None
        del self.projection

    def forward(self, batch, forget=0.0):
        """
        Scores (texts, tokens, labels). In training some tokens are hidden: a share of `forget` in every view, as much
        again in each single one (twice as many in what words mean, which only English words have), and in a hashed view the rarer a word, the more often, because a text has words that
        were never seen. Half of what is hidden in a hashed view is random rows, as unseen words have.
        """
        views = []
        count = batch.tokens
        hidden = torch.rand(count) < forget if self.training else None
        for slot, t in self.slots:
            rows, offsets = batch.slots[slot]
            if t == self.meanings and self.vectors is not None:
                view = F.embedding_bag(rows, self.vectors, offsets, mode="mean") @ self.projection
            else:
                view = F.embedding_bag(rows, self.tables[t].weight, offsets, mode="mean")
            if self.training and t + 1 < len(self.tables):  # never the last table, which holds shapes
                gone = hidden | (torch.rand(count) < (2 if t == self.meanings else 1) * forget)
                if t in self.counts:
                    rare = RARE * float(self.counts[t].mean())
                    seen = self.counts[t][rows].view(count, -1).min(1).values
                    gone = gone | (torch.rand(count) < rare / (rare + seen))
                    others = F.embedding(torch.randint(len(self.counts[t]), (count, 2)), self.tables[t].weight).mean(1)
                    stand_in = others * (torch.rand(count) < 0.5)[:, None]
                    view = torch.where(gone[:, None], stand_in, view)
                else:
                    view = view * (~gone)[:, None]
                view = self.drop(view)
            views.append(view)
        views.append(self.sets(batch.set)[batch.text])
        h = torch.relu(self.entry(torch.cat(views, 1)))
        state = h.new_zeros(batch.mask.shape[0], batch.mask.shape[1], h.shape[1])
        state[batch.text, batch.place] = h
        mask = batch.mask[:, :, None]
        for convolution, norm, dilation in zip(self.convolutions, self.norms, self.dilations):
            z = norm(state) * mask
            window = torch.cat([shift(z, dilation), z, shift(z, -dilation)], 2)
            state = state + self.drop(torch.relu(convolution(window))) * mask
        return self.exit(self.drop(state))

    def drop(self, x):
        """Dropout, in a quarter of the time that PyTorch's takes without MKL."""
        return x * (torch.rand(x.shape) >= self.dropout) / (1 - self.dropout) if self.training else x

    def loss(self, scores, labels, mask):
        """Negative log-likelihood of the labels under the chain, summed over texts."""
        alpha = self.start + scores[:, 0]
        gold = alpha.gather(1, labels[:, :1])[:, 0]
        for t in range(1, scores.shape[1]):
            on = mask[:, t]
            step = torch.logsumexp(alpha[:, :, None] + self.transitions, 1) + scores[:, t]
            alpha = torch.where(on[:, None] > 0, step, alpha)
            pair = self.transitions[labels[:, t - 1], labels[:, t]]
            gold = gold + (pair + scores[:, t].gather(1, labels[:, t : t + 1])[:, 0]) * on
        return (torch.logsumexp(alpha, 1) - gold).sum()


def shift(z, by):
    """z moved along the tokens by `by`, zeros moving in."""
    if abs(by) >= z.shape[1]:
        return torch.zeros_like(z)
    return F.pad(z, (0, 0, by, 0))[:, : z.shape[1]] if by > 0 else F.pad(z, (0, 0, 0, -by))[:, -by:]
