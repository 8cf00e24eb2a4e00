// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QModelIndex>
#include <memory>

#include "ui/shell/width_class.h"
#include "ui/widgets/card.h"

namespace ui {

class Button;
class DocumentListView;
class DoseListModel;
class DoseTableModel;
class Paragraph;
class Segments;
class Table;
class VaccinationStore;

/// The vaccinations had: by disease as a table (antigens by row, doses by column), or in order of
/// time as a list, which also says what was omitted or postponed.
class HistoryCard : public Card {
    Q_OBJECT
  public:
    explicit HistoryCard(std::shared_ptr<VaccinationStore> store, QWidget* parent = nullptr);
    ~HistoryCard() override;

    void refresh();
    void setWidthClass(WidthClass widthClass);
    /// R92.
    void clear();

  Q_SIGNALS:
    /// An entry is to be shown whole.
    void opened(const QString& id);
    void printChosen();

  private:
    QWidget* makeHead();
    void makeTable();
    void makeList();
    void showView();
    void openCell(const QModelIndex& cell);
    bool eventFilter(QObject* watched, QEvent* event) override;

    std::shared_ptr<VaccinationStore> store_;
    std::unique_ptr<DoseTableModel> tableModel_;
    std::unique_ptr<DoseListModel> listModel_;
    Segments* views_ = nullptr;
    Button* print_ = nullptr;
    Table* table_ = nullptr;
    DocumentListView* list_ = nullptr;
    Paragraph* note_ = nullptr;
};

}  // namespace ui
