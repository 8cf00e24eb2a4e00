// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/services.h"

class QBoxLayout;
class QComboBox;

namespace ui {

class MeasureChart;
class MeasureModel;
class NotebookStore;
class PaperDesk;
class Paragraph;
class Table;

/// The readings of one kind: charts, one a unit, and the table beside them (R14).
class MeasuresPage : public Page {
    Q_OBJECT
  public:
    explicit MeasuresPage(const Context& context);
    ~MeasuresPage() override;

    QString title() const override { return tr("Le tue misure"); }
    Place place() const override { return Place::record; }
    core::Level level() const override { return core::Level::passwordAndCode; }
    QWidget* firstFocus() const override;
    void clear() override;
    bool print() override;
    void setWidthClass(WidthClass widthClass) override;

  private:
    QWidget* makeKinds();
    QWidget* makeTable();
    void refresh();
    void showCharts();
    void open(const QString& id);
    void openMoment(const QDateTime& moment);

    const Context& context_;
    std::shared_ptr<NotebookStore> store_;
    std::unique_ptr<MeasureModel> model_;
    PaperDesk* desk_;
    QComboBox* kinds_ = nullptr;
    Paragraph* none_;
    QBoxLayout* across_;
    QWidget* chartSide_;
    QVector<MeasureChart*> charts_;
    Table* table_ = nullptr;
    QWidget* tableCard_ = nullptr;
};

}  // namespace ui
