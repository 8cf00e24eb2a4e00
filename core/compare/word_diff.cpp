// SPDX-License-Identifier: EUPL-1.2
#include "core/compare/word_diff.h"

#include <algorithm>

namespace core {
namespace {

using Kind = DiffRun::Kind;
constexpr qsizetype mostPairs = 4'000'000;

void add(std::vector<DiffRun>& runs, Kind kind, const QString& part) {
    if (runs.empty() || runs.back().kind != kind) runs.push_back({kind, {}});
    runs.back().parts << part;
}

/// How long the common subsequence of what follows each pair is.
class Table {
  public:
    Table(const QStringList& before, const QStringList& after)
        : columns_(after.size() + 1),
          lengths_(std::size_t((before.size() + 1) * columns_), quint16(0)) {
        for (auto i = before.size() - 1; i >= 0; --i)
            for (auto k = after.size() - 1; k >= 0; --k)
                at(i, k) = before[i] == after[k] ? quint16(at(i + 1, k + 1) + 1)
                                                 : std::max(at(i + 1, k), at(i, k + 1));
    }
    quint16& at(qsizetype i, qsizetype k) { return lengths_[std::size_t(i * columns_ + k)]; }

  private:
    qsizetype columns_;
    std::vector<quint16> lengths_;
};

void addMiddle(std::vector<DiffRun>& runs, const QStringList& before, const QStringList& after) {
    qsizetype i = 0;
    qsizetype k = 0;
    if (before.size() * after.size() <= mostPairs && before.size() < 60'000) {
        Table table(before, after);
        while (i < before.size() && k < after.size()) {
            if (before[i] == after[k]) {
                add(runs, Kind::same, before[i++]);
                ++k;
            } else if (table.at(i + 1, k) >= table.at(i, k + 1)) {
                add(runs, Kind::removed, before[i++]);
            } else {
                add(runs, Kind::added, after[k++]);
            }
        }
    }
    while (i < before.size()) add(runs, Kind::removed, before[i++]);
    while (k < after.size()) add(runs, Kind::added, after[k++]);
}

}  // namespace

std::vector<DiffRun> diff(const QStringList& before, const QStringList& after) {
    const auto least = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < least && before[head] == after[head]) ++head;
    qsizetype tail = 0;
    while (tail < least - head &&
           before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    std::vector<DiffRun> runs;
    for (qsizetype i = 0; i < head; ++i) add(runs, Kind::same, before[i]);
    addMiddle(runs, before.mid(head, before.size() - head - tail),
              after.mid(head, after.size() - head - tail));
    for (auto i = before.size() - tail; i < before.size(); ++i) add(runs, Kind::same, before[i]);
    return runs;
}

QStringList wordsOf(const QString& text) {
    QStringList words;
    qsizetype start = 0;
    for (qsizetype i = 1; i <= text.size(); ++i) {
        const bool wordBegins = i < text.size() && !text[i].isSpace() && text[i - 1].isSpace();
        if (i < text.size() && !wordBegins) continue;
        words << text.mid(start, i - start);
        start = i;
    }
    words.removeAll(QString());
    return words;
}

double likeness(const std::vector<DiffRun>& runs) {
    qsizetype same = 0;
    qsizetype all = 0;
    for (const auto& run : runs) {
        if (run.kind == Kind::same) same += 2 * run.parts.size();
        all += (run.kind == Kind::same ? 2 : 1) * run.parts.size();
    }
    return all == 0 ? 1 : double(same) / double(all);
}

}  // namespace core
