// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAbstractListModel>

#include "core/record/document_filter.h"
#include "ui/screens/record/document_list.h"
#include "ui/widgets/document_row.h"

namespace ui {

/// The rows of a document list as DocumentRow draws them: documents, month headers between them,
/// grey rows while the first page is on its way. So many documents at a time that a list of ten
/// thousand is as quick as one of ten: what passes the filter is remembered by number, and rows are
/// made for what is shown.
class DocumentModel : public QAbstractListModel {
    Q_OBJECT
  public:
    enum class Months { hidden, shown };

    /// The list must outlive the model. `limit`: documents shown at first, 0 = all there are.
    DocumentModel(DocumentList& list, Months months, int limit = 0, QObject* parent = nullptr);

    void setFilter(const core::DocumentFilter& filter);
    /// Titles of documents under special protection are not shown (fse-domain 4).
    void setDiscreet(bool discreet);
    /// R92: shows nothing any more, whatever the list does.
    void clear();

    /// As many more as at first; false when all are shown.
    bool showMore();
    /// At least up to this document, if the filter lets it pass.
    void showUpTo(const QString& id);
    int shownCount() const;
    /// All that pass the filter, shown or not.
    int matchCount() const { return int(matches_.size()); }

    /// nullptr for headers and beyond the end. Valid until the list changes.
    const core::Document* document(const QModelIndex& index) const;
    QModelIndex indexOf(const QString& id) const;
    QModelIndex firstDocument() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

  private:
    struct Row {
        int document = -1;  // in the list; -1: header or skeleton
        int month = 0;      // of a header: 12 * year + month
        QString id{};       // of the document; the same row before and after a change
        bool isSameAs(const Row& other) const { return id == other.id && month == other.month; }
    };
    void refresh();
    void match();
    void keepLastShown();
    QVector<Row> makeRows() const;
    void reset(QVector<Row> rows);
    void replace(QVector<Row> rows);
    QVariant documentData(const core::Document& document, int role) const;
    QVariant headerRow(const Row& row, int role) const;

    DocumentList* list_;
    Months months_;
    int step_;
    int limit_;
    bool discreet_ = false;
    core::DocumentFilter filter_;
    QVector<int> matches_;  // in the list
    int matched_ = 0;       // documents of the list that were looked at
    int generation_ = -1;
    QVector<Row> rows_;
};

/// The picture of a kind of document.
Icon documentIcon(core::DocumentKind kind);
/// S50: body - facility, each once.
QString documentPlace(const core::Document& document);
/// What a document is called where others may look at the screen (modalità discreta).
QString documentTitle(const core::Document& document, bool discreet);

}  // namespace ui
