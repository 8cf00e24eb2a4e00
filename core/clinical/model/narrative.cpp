// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/model/narrative.h"

#include <algorithm>

namespace core::clinical {
namespace {

bool blank(const NarrativeNode& node) {
    if (node.kind == NarrativeNode::Kind::media) return false;
    return QStringView(node.text).trimmed().isEmpty() && std::ranges::all_of(node.children, blank);
}

void gather(const std::vector<NarrativeNode>& nodes, QString& text) {
    for (const auto& node : nodes) {
        if (!node.text.isEmpty()) {
            if (!text.isEmpty()) text += QLatin1Char(' ');
            text += node.text;
        }
        gather(node.children, text);
    }
}

}  // namespace

bool Narrative::isBlank() const {
    return std::ranges::all_of(nodes, blank);
}

QString plainText(const std::vector<NarrativeNode>& nodes) {
    QString text;
    gather(nodes, text);
    return text;
}

}  // namespace core::clinical
