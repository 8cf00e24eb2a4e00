// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/contacts/contacts_panel.h"

#include <QBoxLayout>

#include "ui/screens/message/error_panel.h"
#include "ui/screens/record/contacts/contact_model.h"
#include "ui/screens/record/contacts/contact_page.h"
#include "ui/screens/record/contacts/contact_store.h"
#include "ui/screens/record/contacts/contacts_page.h"
#include "ui/screens/record/document_list_view.h"
#include "ui/screens/record/record_access.h"
#include "ui/shell/navigator.h"
#include "ui/shell/strip.h"
#include "ui/widgets/button.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {
namespace {

constexpr int newestShown = 4;  // S49

}  // namespace

ContactsPanel::ContactsPanel(const Context& context, QWidget* parent)
    : Card(Kind::plain, parent),
      context_(context),
      store_(contactStore(context)),
      model_(std::make_unique<ContactModel>(store_->newest(), ContactModel::Style::panel,
                                            newestShown)),
      list_(new DocumentListView(*model_, DocumentRow::Layout::badgeUnderDate,
                                 tr("Contatti con la sanità, i più nuovi"))),
      none_(new Paragraph(Type::body, tr("Non risultano contatti con la sanità."))),
      error_(new ErrorPanel(ErrorPanel::Size::panel)) {
    list_->setObjectName(QStringLiteral("newestContacts"));
    list_->rows().setRoundEnds(false, false);
    list_->setWrapping(true);
    list_->fitToRows();
    none_->setContentsMargins(20, 0, 20, 16);
    connect(list_, &DocumentListView::chosen, this, &ContactsPanel::open);
    connect(list_, &DocumentListView::opened, this, &ContactsPanel::open);
    connect(error_, &ErrorPanel::retryChosen, this, [this] { store_->newest().load(); });
    auto* layout = column(this, 0);
    auto* title = new Paragraph(Type::h2, tr("Contatti con la sanità"));
    title->setContentsMargins(20, 16, 20, 12);
    for (QWidget* part : {static_cast<QWidget*>(title), static_cast<QWidget*>(list_), none_,
                          static_cast<QWidget*>(error_), makeFoot()})
        layout->addWidget(part);
    connect(&store_->newest(), &ContactList::changed, this, &ContactsPanel::refresh);
    store_->newest().load();
    refresh();
}

ContactsPanel::~ContactsPanel() = default;

QWidget* ContactsPanel::makeFoot() {
    auto* foot = new Strip({}, Qt::TopEdge);
    auto* more = new Button(Button::Kind::link, tr("Dettagli"));
    more->setAccessibleName(tr("Dettagli dei contatti con la sanità"));
    more->setObjectName(QStringLiteral("moreContacts"));
    connect(more, &Button::clicked, this,
            [this] { context_.navigator.push(pageOf<ContactsPage>(std::cref(context_))); });
    row(foot, 0, {20, 10, 20, 10})->addWidget(more, 0, Qt::AlignLeft);
    return foot;
}

void ContactsPanel::refresh() {
    if (!store_) return;
    const ContactList& list = store_->newest();
    if (list.error() && endsSession(context_, *list.error())) return;
    const bool failed = list.state() == ContactList::State::failed && list.contacts().isEmpty();
    none_->setVisible(list.state() == ContactList::State::ready && list.contacts().isEmpty());
    error_->setVisible(failed);
    if (failed) error_->showError(*list.error());
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
