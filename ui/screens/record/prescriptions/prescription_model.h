// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAbstractListModel>

#include "ui/screens/record/prescriptions/prescription_store.h"
#include "ui/widgets/document_row.h"

namespace ui {

/// The rows of the prescriptions as DocumentRow draws them; grey ones while they are on their way.
class PrescriptionModel : public QAbstractListModel {
    Q_OBJECT
  public:
    /// `full`: what was prescribed and how it stands, under the month it is of. `panel`: kind, date
    /// and code alone (S52).
    enum class Rows { full, panel };

    /// The store must outlive the model. `limit`: rows at most, 0 = all there are.
    PrescriptionModel(PrescriptionStore& store, Rows rows, int limit = 0,
                      QObject* parent = nullptr);

    /// Empty: both.
    void setKind(std::optional<core::PrescriptionKind> kind);
    /// R92: shows nothing any more, whatever the store does.
    void clear();

    int count() const;
    QModelIndex indexOf(const QString& id) const;
    QModelIndex first() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

  private:
    struct Row {
        int prescription = -1;  // in all_; -1: header or skeleton
        QString header{};       // a month; empty: skeleton
        friend bool operator==(const Row&, const Row&) = default;
    };
    QVector<Row> makeRows() const;
    void refresh();
    const core::Prescription* prescription(const QModelIndex& index) const;
    QVariant fullData(const core::Prescription& prescription, int role) const;
    QVariant panelData(const core::Prescription& prescription, int role) const;

    PrescriptionStore* store_;
    Rows kindOfRows_;
    int limit_;
    std::optional<core::PrescriptionKind> kind_;
    QVector<core::Prescription> all_;
    QVector<Row> rows_;
};

}  // namespace ui
