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

QString documentTitle(const core::Document& document, bool discreet) {
    return discreet && document.guarded ? DocumentModel::tr("Documento riservato") : document.title;
}

DocumentModel::DocumentModel(DocumentList& list, Months months, int limit, QObject* parent)
    : QAbstractListModel(parent), list_(&list), months_(months), step_(limit), limit_(limit) {
    connect(&list, &DocumentList::changed, this, &DocumentModel::refresh);
    refresh();
}

void DocumentModel::setFilter(const core::DocumentFilter& filter) {
    if (filter == filter_) return;
    filter_ = filter;
    generation_ = -1;
    limit_ = step_;
    if (!list_) return;
    match();
    reset(makeRows());
}

void DocumentModel::setDiscreet(bool discreet) {
    if (discreet_ == discreet) return;
    discreet_ = discreet;
    if (!rows_.isEmpty()) Q_EMIT dataChanged(index(0), index(int(rows_.size()) - 1));
}

void DocumentModel::clear() {
    if (list_) disconnect(list_, nullptr, this, nullptr);
    list_ = nullptr;
    filter_ = {};
    matches_.clear();
    reset({});
}

bool DocumentModel::showMore() {
    if (!list_ || limit_ == 0 || limit_ >= matches_.size()) return false;
    limit_ += step_;
    replace(makeRows());
    return true;
}

void DocumentModel::showUpTo(const QString& id) {
    if (!list_ || limit_ == 0 || id.isEmpty() || indexOf(id).isValid()) return;
    const auto& documents = list_->documents();
    for (int place = limit_; place < matches_.size(); ++place) {
        if (documents[matches_[place]].id != id) continue;
        while (limit_ <= place) limit_ += step_;
        return replace(makeRows());
    }
}

int DocumentModel::shownCount() const {
    return limit_ == 0 ? matchCount() : std::min(limit_, matchCount());
}

const core::Document* DocumentModel::document(const QModelIndex& index) const {
    if (!list_ || !index.isValid() || index.row() >= rows_.size()) return nullptr;
    const int number = rows_[index.row()].document;
    return number < 0 || number >= list_->documents().size() ? nullptr
                                                             : &list_->documents()[number];
}

QModelIndex DocumentModel::indexOf(const QString& id) const {
    if (id.isEmpty()) return {};
    const auto found = std::ranges::find(rows_, id, &Row::id);
    return found == rows_.end() ? QModelIndex() : index(int(found - rows_.begin()));
}

QModelIndex DocumentModel::firstDocument() const {
    const auto found =
        std::ranges::find_if(rows_, [](const Row& row) { return row.document >= 0; });
    return found == rows_.end() ? QModelIndex() : index(int(found - rows_.begin()));
}

// Documents that come at the end are the only ones to be looked at, unless more has changed.
void DocumentModel::match() {
    const auto& documents = list_->documents();
    if (generation_ != list_->generation()) {
        matches_.clear();
        matched_ = 0;
    }
    generation_ = list_->generation();
    core::DocumentMatcher matches(filter_);
    for (; matched_ < documents.size(); ++matched_)
        if (matches(documents[matched_])) matches_ << matched_;
}

// A document that arrives on top pushes none away below.
void DocumentModel::keepLastShown() {
    if (limit_ == 0 || rows_.isEmpty() || rows_.last().id.isEmpty()) return;
    const auto& documents = list_->documents();
    const QString last = rows_.last().id;
    const int until = std::min(matchCount(), limit_ + step_);
    for (int place = limit_; place < until; ++place)
        if (documents[matches_[place]].id == last) limit_ = place + 1;
}

QVector<DocumentModel::Row> DocumentModel::makeRows() const {
    QVector<Row> rows;
    if (!list_) return rows;
    const auto& documents = list_->documents();
    if (documents.isEmpty() && list_->state() == DocumentList::State::loading)
        rows.fill({}, skeletonRows);
    int month = 0;
    for (int place = 0; place < shownCount(); ++place) {
        const auto& document = documents[matches_[place]];
        const QDate day = document.date.date();
        const int its = 12 * day.year() + day.month();
        if (months_ == Months::shown && its != month) rows << Row{-1, its, {}};
        month = its;
        rows << Row{matches_[place], 0, document.id};
    }
    return rows;
}

void DocumentModel::refresh() {
    if (!list_) return;
    const bool altered = generation_ != list_->generation();
    match();
    keepLastShown();
    replace(makeRows());
    if (months_ == Months::hidden && limit_ != step_) {  // a panel keeps its size
        limit_ = step_;
        replace(makeRows());
    }
    if (altered && !rows_.isEmpty()) Q_EMIT dataChanged(index(0), index(int(rows_.size()) - 1));
}

void DocumentModel::reset(QVector<Row> rows) {
    beginResetModel();
    rows_ = std::move(rows);
    endResetModel();
}

// Rows that stay keep their selection and their place: only what differs between the first and the
// last of them that are the same is taken away and put in.
void DocumentModel::replace(QVector<Row> rows) {
    const auto same = [](const Row& a, const Row& b) { return a.isSameAs(b); };
    const auto head = int(std::ranges::mismatch(rows_, rows, same).in1 - rows_.begin());
    int tail = 0;
    while (tail < std::min(rows_.size(), rows.size()) - head &&
           rows_[rows_.size() - 1 - tail].isSameAs(rows[rows.size() - 1 - tail]))
        ++tail;
    const int out = int(rows_.size()) - head - tail;
    const int in = int(rows.size()) - head - tail;
    if (out > 0) {
        beginRemoveRows({}, head, head + out - 1);
        rows_.remove(head, out);
        endRemoveRows();
    }
    if (in > 0) {
        beginInsertRows({}, head, head + in - 1);
        rows_ = std::move(rows);
        endInsertRows();
    } else {
        rows_ = std::move(rows);
    }
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
    return headerRow(rows_[index.row()], role);
}

QVariant DocumentModel::headerRow(const Row& row, int role) const {
    switch (role) {
        case Qt::DisplayRole:
            return row.month == 0
                       ? QString()
                       : monthAndYear(QDate((row.month - 1) / 12, (row.month - 1) % 12 + 1, 1));
        case rowHeader:
            return row.month != 0;
        case rowSkeleton:
            return row.month == 0;
        default:
            return {};
    }
}

QVariant DocumentModel::documentData(const core::Document& document, int role) const {
    const bool discreet = discreet_ && document.guarded;
    switch (role) {
        case Qt::DisplayRole:
            return documentTitle(document, discreet_);
        case rowSecondary:
            if (discreet) return tr("Aprilo per vedere che cos'è");
            return document.guarded ? tr("Maggior tutela · %1").arg(documentPlace(document))
                                    : documentPlace(document);
        case rowIcon:
            return int(discreet ? Icon::lock : documentIcon(document.kind));
        case rowDate:
            return shortDate(document.date.date());
        case rowUnread:
            return document.unread;
        case rowHidden:
            return document.hidden;
        case rowId:
            return document.id;
        default:
            return {};
    }
}

}  // namespace ui
