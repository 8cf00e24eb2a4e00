// SPDX-License-Identifier: EUPL-1.2
#include "core/compare/narrative_lines.h"

namespace core {
namespace {

using clinical::NarrativeNode;
using Kind = NarrativeNode::Kind;

const QString between = QStringLiteral(" · ");

QString textOf(const NarrativeNode& node) {
    return clinical::plainText({node}).simplified();
}

QStringList cellsOf(const NarrativeNode& row) {
    QStringList cells;
    for (const auto& cell : row.children) {
        const auto text = textOf(cell);
        if (!text.isEmpty()) cells << text;
    }
    return cells;
}

bool isBlock(Kind kind) {
    return kind == Kind::paragraph || kind == Kind::list || kind == Kind::table ||
           kind == Kind::item || kind == Kind::row || kind == Kind::caption ||
           kind == Kind::tableHead || kind == Kind::tableBody || kind == Kind::tableFoot;
}

bool holdsBlocks(const NarrativeNode& node) {
    for (const auto& child : node.children)
        if (isBlock(child.kind) || holdsBlocks(child)) return true;
    return false;
}

/// Inline text gathers until a block comes; without any block its line breaks are lines.
class Lines {
  public:
    void add(const std::vector<NarrativeNode>& nodes) {
        for (const auto& node : nodes) add(node);
    }
    QStringList take() {
        flush();
        return lines_;
    }

  private:
    void add(const NarrativeNode& node) {
        if (node.kind == Kind::row) return push(cellsOf(node).join(between));
        if (node.kind == Kind::lineBreak) return flush();
        if (!isBlock(node.kind) && !holdsBlocks(node)) {
            text_ += node.kind == Kind::text ? node.text : clinical::plainText({node});
            return;
        }
        flush();
        add(node.children);
        flush();
    }
    void flush() {
        for (const auto& line : text_.split(QLatin1Char('\n'))) push(line.simplified());
        text_.clear();
    }
    void push(const QString& line) {
        if (!line.isEmpty()) lines_ << line;
    }

    QStringList lines_{};
    QString text_{};
};

void gatherRows(const std::vector<NarrativeNode>& nodes, bool head,
                std::vector<QStringList>& rows) {
    for (const auto& node : nodes) {
        if (node.kind == Kind::row && !head) {
            if (auto cells = cellsOf(node); !cells.isEmpty()) rows.push_back(std::move(cells));
        } else {
            gatherRows(node.children, head || node.kind == Kind::tableHead, rows);
        }
    }
}

}  // namespace

QStringList narrativeLines(const clinical::Narrative& narrative) {
    Lines lines;
    lines.add(narrative.nodes);
    return lines.take();
}

std::vector<QStringList> narrativeRows(const clinical::Narrative& narrative) {
    std::vector<QStringList> rows;
    gatherRows(narrative.nodes, false, rows);
    return rows;
}

}  // namespace core
