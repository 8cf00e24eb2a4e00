// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/contacts/contacts_panel.h"

#include "ui/screens/record/contacts/contact_model.h"
#include "ui/screens/record/contacts/contact_page.h"
#include "ui/screens/record/contacts/contact_store.h"
#include "ui/screens/record/record_access.h"
#include "ui/screens/record/record_sections.h"
#include "ui/shell/navigator.h"

namespace ui {

ContactsPanel::ContactsPanel(const Context& context, Page& page)
    : LandingPanel(context, QStringLiteral("panelContacts"), tr("Contatti con la sanità"),
                   tr("Dettagli")),
      context_(context),
      store_(contactStore(context)),
      model_(std::make_unique<ContactModel>(store_->newest(), ContactModel::Style::panel, rows)) {
    setRows(*model_, tr("Contatti con la sanità, i più nuovi"));
    connect(this, &LandingPanel::opened, this, &ContactsPanel::open);
    connect(this, &LandingPanel::moreChosen, this, [this, &page] {
        openSection(context_, page, RecordSection::landing, RecordSection::contacts);
    });
    connect(this, &LandingPanel::retryChosen, this, [this] {
        if (store_) store_->newest().load();
    });
    connect(&store_->newest(), &ContactList::changed, this, &ContactsPanel::refresh);
    store_->newest().load();
    refresh();
}

ContactsPanel::~ContactsPanel() = default;

void ContactsPanel::refresh() {
    if (!store_) return;
    const ContactList& list = store_->newest();
    if (list.error() && endsSession(context_, *list.error())) return;
    const bool empty = list.contacts().isEmpty();
    showNone(empty && list.state() == ContactList::State::ready
                 ? tr("Non risultano contatti con la sanità.")
                 : QString());
    showError(empty ? list.error() : std::nullopt);
}

void ContactsPanel::open(const QString& id) {
    if (!store_) return;
    if (const auto contact = store_->find(id))
        context_.navigator.push(pageOf<ContactPage>(std::cref(context_), *contact));
}

void ContactsPanel::clear() {
    model_->clear();
    if (store_) store_->newest().disconnect(this);
    store_.reset();
}

}  // namespace ui
