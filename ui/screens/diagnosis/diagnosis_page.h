// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTimer>

#include "core/diagnosis/diagnosis.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

class QBoxLayout;

namespace ui {

class AdviceCard;
class Button;
class FindingList;
class PaperDesk;
class Paragraph;

/// `Diagnosi` (12): what is needed to enter, looked at one thing after the other, live. At the side
/// the one thing to do now. Nothing on it is anybody's data.
class DiagnosisPage : public Page {
    Q_OBJECT
  public:
    explicit DiagnosisPage(const Context& context);

    QString title() const override { return placeName(Place::diagnosis); }
    Place place() const override { return Place::diagnosis; }
    QWidget* firstFocus() const override;
    void clear() override;
    void enter() override;
    void leave() override;
    void setWidthClass(WidthClass widthClass) override;
    bool print() override;

  private:
    QWidget* makeHead();
    QWidget* makeActions();
    QWidget* makeSide();
    Button* makeYourCard();
    void refresh();
    void showAdvice();
    void choose(int row);
    void onFinished();
    void repeat();  // or gives up what has been under way for a while
    void begin();
    void copyReport();
    void saveReport();
    void act(core::diagnosis::Action action);

    const Context& context_;
    core::diagnosis::Diagnosis diagnosis_;
    PaperDesk* desk_;
    Paragraph* heading_;
    FindingList* list_;
    AdviceCard* advice_;
    Paragraph* code_ = nullptr;
    Button* yourCard_ = nullptr;  // there while a card has been read
    Button* repeat_ = nullptr;
    QBoxLayout* head_ = nullptr;
    QBoxLayout* columns_ = nullptr;
    QWidget* side_ = nullptr;
    QTimer slow_{};    // after it the person may give up what is under way
    int chosen_ = -1;  // a row whose advice the person asked for; -1: the foremost
    QString told_{};   // what was announced last
};

}  // namespace ui
