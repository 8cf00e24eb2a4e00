// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/document_model.h"

#include <algorithm>

#include "ui/shell/format.h"

namespace ui {
namespace {

constexpr int skeletonRows = 4;

}  // namespace

Icon documentIcon(core::DocumentKind kind) {
    using core::DocumentKind;
    switch (kind) {
        case DocumentKind::laboratory:
        case DocumentKind::pathology:
            return Icon::lab;
        case DocumentKind::radiology:
            return Icon::scan;
        case DocumentKind::specialist:
        case DocumentKind::other:
            return Icon::document;
        case DocumentKind::emergency:
            return Icon::emergency;
        case DocumentKind::discharge:
            return Icon::hospital;
        case DocumentKind::patientSummary:
            return Icon::note;
        case DocumentKind::prescription:
            return Icon::pill;
        case DocumentKind::vaccination:
            return Icon::syringe;
    }
    return Icon::document;
}

QString documentPlace(const core::Document& document) {
    QStringList parts{document.organization, document.facility};
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.join(QStringLiteral(" - "));
}

DocumentModel::DocumentModel(DocumentList& list, Months months, int limit, QObject* parent)
    : QAbstractListModel(parent), list_(&list), months_(months), limit_(limit) {
    connect(&list, &DocumentList::changed, this, &DocumentModel::refresh);
    refresh();
}

void DocumentModel::setSearch(const QString& search) {
    search_ = search.trimmed();
    refresh();
}

void DocumentModel::clear() {
    if (list_) disconnect(list_, nullptr, this, nullptr);
    list_ = nullptr;
    search_.clear();
    refresh();
}

const core::Document* DocumentModel::document(const QModelIndex& index) const {
    if (!index.isValid() || index.row() >= rows_.size()) return nullptr;
    const int number = rows_[index.row()].document;
    return number < 0 ? nullptr : &documents_[number];
}

QModelIndex DocumentModel::indexOf(const QString& id) const {
    for (int row = 0; row < rows_.size(); ++row)
        if (const auto* found = document(index(row)); found && found->id == id) return index(row);
    return {};
}

QModelIndex DocumentModel::firstDocument() const {
    for (int row = 0; row < rows_.size(); ++row)
        if (rows_[row].document >= 0) return index(row);
    return {};
}

int DocumentModel::documentCount() const {
    return int(std::ranges::count_if(rows_, [](const Row& row) { return row.document >= 0; }));
}

bool DocumentModel::matches(const core::Document& document) const {
    if (search_.isEmpty()) return true;
    const QStringList texts{document.title, document.organization, document.facility,
                            document.department, document.author};
    return std::ranges::any_of(
        texts, [this](const QString& text) { return text.contains(search_, Qt::CaseInsensitive); });
}

QVector<DocumentModel::Row> DocumentModel::makeRows() const {
    QVector<Row> rows;
    if (!list_) return rows;
    if (documents_.isEmpty() && list_->state() == DocumentList::State::loading)
        rows.fill({}, skeletonRows);
    QString month;
    for (int i = 0; i < documents_.size() && (limit_ == 0 || i < limit_); ++i) {
        if (!matches(documents_[i])) continue;
        const QString its = monthAndYear(documents_[i].date.date());
        if (months_ == Months::shown && its != month) rows << Row{-1, its};
        month = its;
        rows << Row{i, {}};
    }
    return rows;
}

// Rows that stay keep their selection: a page more is added at the end, a document read changes in
// place.
void DocumentModel::refresh() {
    documents_ = list_ ? list_->documents() : QVector<core::Document>();
    const QVector<Row> rows = makeRows();
    const auto kept = rows_.size();
    if (rows.size() < kept || !std::equal(rows_.begin(), rows_.end(), rows.begin())) {
        beginResetModel();
        rows_ = rows;
        endResetModel();
        return;
    }
    if (rows.size() > kept) {
        beginInsertRows({}, int(kept), int(rows.size()) - 1);
        rows_ = rows;
        endInsertRows();
    }
    if (kept > 0) Q_EMIT dataChanged(index(0), index(int(kept) - 1));
}

int DocumentModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(rows_.size());
}

Qt::ItemFlags DocumentModel::flags(const QModelIndex& index) const {
    return document(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

QVariant DocumentModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rows_.size()) return {};
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) return rowAccessibleText(index);
    if (const auto* shown = document(index)) return documentData(*shown, role);
    const QString& header = rows_[index.row()].header;
    if (role == Qt::DisplayRole) return header;
    if (role == rowHeader) return !header.isEmpty();
    if (role == rowSkeleton) return header.isEmpty();
    return {};
}

QVariant DocumentModel::documentData(const core::Document& document, int role) const {
    switch (role) {
        case Qt::DisplayRole:
            return document.title;
        case rowSecondary:
            return documentPlace(document);
        case rowIcon:
            return int(documentIcon(document.kind));
        case rowDate:
            return shortDate(document.date.date());
        case rowUnread:
            return document.unread;
        case rowHidden:
            return document.hidden;
        case documentId:
            return document.id;
        default:
            return {};
    }
}

}  // namespace ui
