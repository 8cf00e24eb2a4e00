// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/screens/booking/step_page.h"

class QLineEdit;
class QStackedLayout;

namespace ui {

class AgendaModel;
class AgendaSearch;
class DocumentListView;
class ErrorPanel;
class Form;
class HomeComune;
class MessagePage;
class Paragraph;
class Segments;

/// Body and facility (R60.3, S66): nearest first to where the person lives, or to a comune they
/// name, or by the first free date.
class FacilityPage : public StepPage {
    Q_OBJECT
  public:
    explicit FacilityPage(const Context& context);
    ~FacilityPage() override;

    QString title() const override { return tr("Scegli dove"); }
    void clear() override;
    void setWidthClass(WidthClass widthClass) override;
    core::FormValues draft() const override;
    void restore(const core::FormValues& draft) override;

  private:
    QWidget* makeOrder();
    QWidget* makeResults();
    QString comuneMistake() const;
    void startFrom(const QString& home);
    void searchByDistance();
    void search();
    void refresh();
    void choose(const QString& id);

    std::unique_ptr<AgendaModel> model_;
    AgendaSearch* search_;
    HomeComune* home_;
    bool started_ = false;  // it is known where from, or somebody said it
    Form* form_;
    QLineEdit* comune_ = nullptr;
    Segments* order_ = nullptr;
    Paragraph* updated_ = nullptr;
    DocumentListView* list_ = nullptr;
    QStackedLayout* states_ = nullptr;
    ErrorPanel* error_ = nullptr;
};

}  // namespace ui
