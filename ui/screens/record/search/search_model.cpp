// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/search/search_model.h"

#include <algorithm>

#include "core/record/document_kind.h"
#include "ui/screens/record/document_model.h"
#include "ui/shell/format.h"

namespace ui {
namespace {

QString secondLine(const core::Document& document) {
    QStringList parts{documentPlace(document)};
    const auto kind = core::kindName(document.kind);
    if (!document.title.contains(kind, Qt::CaseInsensitive)) parts.prepend(kind);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString placeWords(const core::SearchPlace& place) {
    if (place.kind == core::SearchPlace::Kind::page)
        return SearchModel::tr("Pagina %1 del PDF").arg(place.number + 1);
    return place.title;
}

}  // namespace

void SearchModel::show(const core::SearchIndex& index, const core::SearchQuery& query,
                       QVector<core::Document> documents) {
    beginResetModel();
    index_ = &index;
    query_ = query;
    documents_ = std::move(documents);
    hits_.clear();
    endResetModel();
}

void SearchModel::clear() {
    beginResetModel();
    index_ = nullptr;
    query_ = {};
    documents_.clear();
    hits_.clear();
    endResetModel();
}

const core::Document* SearchModel::document(const QModelIndex& index) const {
    return index.isValid() && index.row() < documents_.size() ? &documents_[index.row()] : nullptr;
}

QModelIndex SearchModel::indexOf(const QString& id) const {
    const auto found = std::ranges::find(documents_, id, &core::Document::id);
    if (found == documents_.end()) return {};
    return index(static_cast<int>(found - documents_.begin()));
}

int SearchModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(documents_.size());
}

const core::SearchHit& SearchModel::hit(const core::Document& document) const {
    const auto known = hits_.constFind(document.id);
    if (known != hits_.constEnd()) return *known;
    return *hits_.insert(document.id, index_->hit(document.id, query_));
}

QVariant SearchModel::data(const QModelIndex& index, int role) const {
    const auto* found = document(index);
    if (found == nullptr) return {};
    switch (role) {
        case Qt::DisplayRole:
            return found->title;
        case rowSecondary:
            return secondLine(*found);
        case rowDate:
            return shortDate(found->date.date());
        case rowIcon:
            return static_cast<int>(documentIcon(found->kind));
        case excerptRole:
            return hit(*found).excerpt;
        case marksRole: {
            const auto& marks = hit(*found).marks;
            return QVariant::fromValue(QVector<core::TextMark>(marks.begin(), marks.end()));
        }
        case placeRole:
            return placeWords(hit(*found).place);
        case Qt::AccessibleTextRole:
            return QStringList{rowAccessibleText(index), placeWords(hit(*found).place),
                               hit(*found).excerpt}
                .join(QStringLiteral(". "));
        default:
            return {};
    }
}

}  // namespace ui
