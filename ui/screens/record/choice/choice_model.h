// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAbstractListModel>
#include <QSet>
#include <functional>
#include <optional>

#include "core/record/document.h"

namespace ui {

/// Which documents, chosen one by one or many at once. The choice is a set of its own: no filter of
/// any list changes it.
class ChoiceModel : public QAbstractListModel {
    Q_OBJECT
  public:
    explicit ChoiceModel(QObject* parent = nullptr) : QAbstractListModel(parent) {}

    /// Newest first; the choice stays for those that are still there.
    void setDocuments(const QVector<core::Document>& documents);
    void clear();
    const QVector<core::Document>& documents() const { return documents_; }
    QVector<core::Document> chosen() const;
    int chosenCount() const { return static_cast<int>(chosen_.size()); }
    bool isChosen(const QModelIndex& index) const;

    /// Which documents a command is about; empty = all.
    struct Which {
        std::optional<core::DocumentKind> kind{};
        std::optional<int> year{};
    };
    int count(const Which& which) const;
    void choose(const Which& which, bool on);
    /// Those there are, in the order of the list.
    QVector<core::DocumentKind> kinds() const;
    QVector<int> years() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

  Q_SIGNALS:
    void choiceChanged();

  private:
    QVector<core::Document> documents_{};
    QSet<QString> chosen_{};  // ids
};

}  // namespace ui
