// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAbstractListModel>
#include <QHash>

#include "core/search/search_index.h"
#include "ui/widgets/document_row.h"

namespace ui {

/// The documents found, newest first, as SearchRow draws them. What each row says of its document
/// is looked up when it is first shown.
class SearchModel : public QAbstractListModel {
    Q_OBJECT
  public:
    enum Role {
        excerptRole = rowUser,  // QString
        marksRole,              // QVector<core::TextMark>
        placeRole               // QString: where the excerpt stands
    };

    explicit SearchModel(QObject* parent = nullptr) : QAbstractListModel(parent) {}

    /// The index must outlive the model, and be asked with the query of the result.
    void show(const core::SearchIndex& index, const core::SearchQuery& query,
              QVector<core::Document> documents);
    void clear();
    /// nullptr beyond the end.
    const core::Document* document(const QModelIndex& index) const;
    QModelIndex indexOf(const QString& id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

  private:
    const core::SearchHit& hit(const core::Document& document) const;

    const core::SearchIndex* index_ = nullptr;
    core::SearchQuery query_{};
    QVector<core::Document> documents_{};
    mutable QHash<QString, core::SearchHit> hits_{};
};

}  // namespace ui

Q_DECLARE_METATYPE(core::TextMark)
