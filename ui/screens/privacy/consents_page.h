// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>

#include "core/accesses/access_gateway.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

class QBoxLayout;

namespace ui {

class Banner;
class Button;
class Card;
class ConsentQuestion;
class ConsentsCard;
class DocumentListView;
class ErrorPanel;
class ListRows;
class PagePrints;
class Paragraph;
class PrivacyHeader;
class PrivacyStore;
class DataStore;
class RecordStore;

/// `CONSENSI E ACCESSI` (11, 9.1): the switches, each of which asks before it turns (R80), the
/// newest of the register, what the doctor sees, how many documents are hidden.
class ConsentsPage : public Page {
    Q_OBJECT
  public:
    explicit ConsentsPage(const Context& context);
    ~ConsentsPage() override;

    QString title() const override { return tr("Gestione privacy"); }
    Place place() const override { return Place::privacy; }
    core::Level level() const override { return core::Level::passwordAndCode; }
    QWidget* firstFocus() const override;
    void clear() override;
    void enter() override;
    void setWidthClass(WidthClass widthClass) override;

  private:
    QWidget* makeLeft();
    QWidget* makeRight();
    QWidget* makeRegister();
    QWidget* makeView();
    QWidget* makeHidden();
    void makeNotices();
    void listen();
    void showHistory();
    void showCounts();
    void loadRegister();
    void loadView();
    void onChosen(const core::ConsentAct& act);
    void onOvertaken(core::ConsentTopic topic);
    void onFailed(const core::Error& error);
    void tell(Tone tone, const QString& marked);
    void printReceipt();

    const Context& context_;
    std::shared_ptr<PrivacyStore> store_;
    std::shared_ptr<RecordStore> record_;
    std::shared_ptr<DataStore> data_;
    std::unique_ptr<ListRows> newest_;
    PrivacyHeader* header_;
    Banner* notice_;
    PagePrints* prints_;
    Button* receipt_;
    ErrorPanel* error_;
    ConsentsCard* consents_;
    ConsentQuestion* question_;
    QWidget* content_;
    QBoxLayout* across_ = nullptr;
    DocumentListView* list_ = nullptr;
    Paragraph* none_ = nullptr;
    Paragraph* mine_ = nullptr;
    Paragraph* theirs_ = nullptr;
    Paragraph* hidden_ = nullptr;
    std::optional<int> seen_{};  // by the family doctor
    std::optional<core::ConsentAct> last_{};
};

}  // namespace ui
