// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAbstractListModel>

#include "ui/screens/record/document_list.h"
#include "ui/widgets/document_row.h"

namespace ui {

/// The rows of a document list as DocumentRow draws them: documents, month headers between them,
/// grey rows while the first page is on its way.
class DocumentModel : public QAbstractListModel {
    Q_OBJECT
  public:
    enum Role { documentId = rowId };
    enum class Months { hidden, shown };

    /// The list must outlive the model. `limit`: rows at most, 0 = all there are.
    DocumentModel(DocumentList& list, Months months, int limit = 0, QObject* parent = nullptr);

    /// Only documents with this word in title, Ente, Struttura or author. Empty: all.
    void setSearch(const QString& search);
    /// R92: shows nothing any more, whatever the list does.
    void clear();

    /// nullptr for headers and beyond the end. Valid until the list changes.
    const core::Document* document(const QModelIndex& index) const;
    QModelIndex indexOf(const QString& id) const;
    QModelIndex firstDocument() const;
    int documentCount() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

  private:
    struct Row {
        int document = -1;  // in documents_; -1: header or skeleton
        QString header{};   // a month; empty: skeleton
        friend bool operator==(const Row&, const Row&) = default;
    };
    QVector<Row> makeRows() const;
    bool matches(const core::Document& document) const;
    void refresh();
    QVariant documentData(const core::Document& document, int role) const;

    DocumentList* list_;
    Months months_;
    int limit_;
    QString search_;
    QVector<core::Document> documents_;
    QVector<Row> rows_;
};

/// The picture of a kind of document.
Icon documentIcon(core::DocumentKind kind);
/// S50: body - facility, each once.
QString documentPlace(const core::Document& document);

}  // namespace ui
