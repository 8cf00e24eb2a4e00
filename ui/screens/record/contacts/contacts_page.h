// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFutureWatcher>

#include "core/contacts/contact_gateway.h"
#include "ui/screens/record/record_header.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

class QLineEdit;

namespace ui {

class Banner;
class Button;
class ContactDetails;
class ContactModel;
class ContactStore;
class DocumentListView;
class ListBody;
class ListStates;
class PagePrints;
class MessagePage;
class Paragraph;
class Picker;
class RecordErrorPanel;

/// `CONTATTI CON LA SANITÀ` (S51, R13): visits and examinations, emergencies, stays, newest first,
/// twenty at a time. Beside the list, where there is room, all about the chosen one.
class ContactsPage : public Page {
    Q_OBJECT
  public:
    explicit ContactsPage(const Context& context);
    ~ContactsPage() override;

    QString title() const override { return tr("Contatti con la sanità"); }
    Place place() const override { return Place::record; }
    core::Level level() const override { return core::Level::passwordAndCode; }
    QWidget* firstFocus() const override;
    void clear() override;
    void setWidthClass(WidthClass widthClass) override;
    bool find() override;
    bool print() override;
    core::FormValues draft() const override;
    void restore(const core::FormValues& draft) override;
    QString trail() const override { return contactsTrail; }
    static inline const QString contactsTrail = QStringLiteral("contacts");

  private:
    QWidget* makeFilters();
    QWidget* makeList();
    QWidget* makeFoot();
    QWidget* makeEmpty();
    void listen();
    void refresh();
    void showState();
    void keepSelected();
    void search(const QString& text);
    void chooseKind(int entry);
    void dropFilters();
    void select(const QString& id);
    void open(const QString& id);
    void onEverything();
    void tell(const core::Error& error);

    const Context& context_;
    std::shared_ptr<ContactStore> store_;
    std::unique_ptr<ContactModel> model_;
    RecordHeader* header_;
    Banner* notice_;
    PagePrints* prints_;
    QFutureWatcher<core::Result<QVector<core::Contact>>> everything_;  // to be printed
    QLineEdit* search_ = nullptr;
    Picker* kind_ = nullptr;
    Button* print_ = nullptr;
    DocumentListView* view_ = nullptr;
    Paragraph* shown_ = nullptr;
    Button* more_ = nullptr;
    QWidget* pane_ = nullptr;
    ContactDetails* details_ = nullptr;
    ListBody* body_ = nullptr;
    ListStates* states_ = nullptr;
    MessagePage* empty_ = nullptr;
    Button* dropFilters_ = nullptr;
    RecordErrorPanel* error_ = nullptr;
    bool paned_ = true;
};

}  // namespace ui
