// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/choice/choice_model.h"

#include <algorithm>

#include "ui/screens/record/document_model.h"
#include "ui/shell/format.h"

namespace ui {
namespace {

bool isMeant(const core::Document& document, const ChoiceModel::Which& which) {
    return (!which.kind || *which.kind == document.kind) &&
           (!which.year || *which.year == document.date.date().year());
}

QVariant shown(const core::Document& document, int role) {
    switch (role) {
        case Qt::DisplayRole:
            return document.title;
        case rowSecondary:
            return documentPlace(document);
        case rowDate:
            return shortDate(document.date.date());
        case rowIcon:
            return int(documentIcon(document.kind));
        case rowHidden:
            return document.hidden;
        default:
            return {};
    }
}

template <typename T, typename Of>
QVector<T> each(const QVector<core::Document>& documents, Of of) {
    QVector<T> values;
    for (const auto& document : documents)
        if (const T value = of(document); !values.contains(value)) values << value;
    return values;
}

}  // namespace

void ChoiceModel::setDocuments(const QVector<core::Document>& documents) {
    beginResetModel();
    documents_ = documents;
    QSet<QString> there;
    for (const auto& document : documents_) there << document.id;
    chosen_ &= there;
    endResetModel();
    Q_EMIT choiceChanged();
}

void ChoiceModel::clear() {
    beginResetModel();
    documents_.clear();
    chosen_.clear();
    endResetModel();
}

QVector<core::Document> ChoiceModel::chosen() const {
    QVector<core::Document> list;
    std::ranges::copy_if(
        documents_, std::back_inserter(list),
        [this](const core::Document& document) { return chosen_.contains(document.id); });
    return list;
}

bool ChoiceModel::isChosen(const QModelIndex& index) const {
    return chosen_.contains(documents_.value(index.row()).id);
}

int ChoiceModel::count(const Which& which) const {
    return static_cast<int>(std::ranges::count_if(
        documents_, [&](const core::Document& document) { return isMeant(document, which); }));
}

void ChoiceModel::choose(const Which& which, bool on) {
    for (const auto& document : documents_) {
        if (!isMeant(document, which)) continue;
        if (on)
            chosen_.insert(document.id);
        else
            chosen_.remove(document.id);
    }
    if (documents_.isEmpty()) return;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
    Q_EMIT choiceChanged();
}

QVector<core::DocumentKind> ChoiceModel::kinds() const {
    return each<core::DocumentKind>(documents_, [](const auto& document) { return document.kind; });
}

QVector<int> ChoiceModel::years() const {
    return each<int>(documents_, [](const auto& document) { return document.date.date().year(); });
}

int ChoiceModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(documents_.size());
}

QVariant ChoiceModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= documents_.size()) return {};
    const auto& document = documents_[index.row()];
    if (role == Qt::CheckStateRole)
        return static_cast<int>(isChosen(index) ? Qt::Checked : Qt::Unchecked);
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) return rowAccessibleText(index);
    return shown(document, role);
}

bool ChoiceModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || !index.isValid()) return false;
    const auto& id = documents_[index.row()].id;
    if (value.toInt() == Qt::Checked)
        chosen_.insert(id);
    else
        chosen_.remove(id);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT choiceChanged();
    return true;
}

Qt::ItemFlags ChoiceModel::flags(const QModelIndex& index) const {
    return QAbstractListModel::flags(index) | Qt::ItemIsUserCheckable;
}

}  // namespace ui
