// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/filter/filter_page.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/forms/form.h"
#include "ui/screens/parts/back_bar.h"
#include "ui/screens/record/filter/filter_words.h"
#include "ui/screens/record/record_access.h"
#include "ui/screens/record/record_store.h"
#include "ui/shell/format.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page_body.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/switch.h"

namespace ui {

FilterPage::FilterPage(const Context& context)
    : context_(context),
      store_(recordStore(context)),
      form_(new Form(this)),
      heading_(new Paragraph(Type::h1, title())),
      kind_(makeChoice("filterKind")),
      from_(makeDay("filterFrom", store_->choices().filter.from)),
      to_(makeDay("filterTo", store_->choices().filter.to)),
      facility_(makeChoice("filterFacility")),
      unreadOnly_(new Switch(tr("Solo da leggere"))) {
    heading_->setObjectName(QStringLiteral("heading"));
    unreadOnly_->setObjectName(QStringLiteral("unreadOnly"));
    auto* body = (new PageBody(*this))->content();
    auto* back = barBackButton(context_);
    body->addWidget(back, 0, Qt::AlignLeft);
    body->addWidget(heading_);
    body->addWidget(form_->summary());
    body->addWidget(makeFields());
    body->addWidget(makeButtons());
    body->addStretch();
    form_->onSubmit([this] { leaveWith(filter()); });
    show(store_->choices().filter);
}

FilterPage::~FilterPage() = default;

QWidget* FilterPage::firstFocus() const {
    return heading_;
}

QComboBox* FilterPage::makeChoice(const char* name) const {
    auto* choice = new QComboBox;
    choice->setObjectName(QString::fromLatin1(name));
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return choice;
}

QLineEdit* FilterPage::makeDay(const char* name, const QDate& day) const {
    auto* edit = new QLineEdit(day.isValid() ? shortDate(day) : QString());
    edit->setObjectName(QString::fromLatin1(name));
    return edit;
}

QWidget* FilterPage::makeFields() {
    const FilterChoices choices = filterChoices(store_->all().documents());
    kind_->addItem(tr("Tutti i tipi"), QString());
    for (const auto& [kind, name] : choices.kinds) kind_->addItem(name, QString::number(int(kind)));
    facility_->addItem(tr("Tutte le strutture"), QString());
    for (const QString& name : choices.facilities) facility_->addItem(name, name);
    auto* card = new Card;
    auto* layout = column(card, 14, {22, 18, 22, 18});
    const auto add = [&](const char* id, const QString& label, QWidget* field, Form::Check check) {
        auto* part = new FormField(label, field);
        form_->add(QString::fromLatin1(id), part, std::move(check));
        layout->addWidget(part);
        return part;
    };
    add("kind", tr("Tipo"), kind_, {});
    const auto day = [](QLineEdit* edit) {
        return [edit] { return typedDay(edit->text()).mistake; };
    };
    add("from", tr("Dal"), from_, day(from_))->setHint(tr("giorno/mese/anno, anche vuoto"));
    add("to", tr("Al"), to_, day(to_))->setHint(tr("giorno/mese/anno, anche vuoto"));
    add("facility", tr("Struttura"), facility_, {});
    layout->addWidget(unreadOnly_, 0, Qt::AlignLeft);
    return card;
}

QWidget* FilterPage::makeButtons() {
    auto* show = new Button(Button::Kind::primary, tr("Mostra i documenti"));
    show->setObjectName(QStringLiteral("applyFilters"));
    auto* drop = new Button(Button::Kind::neutral, tr("Togli tutti i filtri"));
    drop->setObjectName(QStringLiteral("dropFilters"));
    form_->setPrimary(show);
    connect(drop, &Button::clicked, this, [this] { leaveWith({}); });
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons, 12);
    flow->addWidget(show);
    flow->addWidget(drop);
    return buttons;
}

void FilterPage::show(const core::DocumentFilter& filter) {
    const QString kind = filter.kind ? QString::number(int(*filter.kind)) : QString();
    kind_->setCurrentIndex(std::max(0, kind_->findData(kind)));
    facility_->setCurrentIndex(std::max(0, facility_->findData(filter.facility)));
    unreadOnly_->setChecked(filter.unreadOnly);
}

core::DocumentFilter FilterPage::filter() const {
    core::DocumentFilter filter;
    filter.text = store_->choices().filter.text;  // has its place in the list
    const QString kind = kind_->currentData().toString();
    if (!kind.isEmpty()) filter.kind = static_cast<core::DocumentKind>(kind.toInt());
    filter.from = typedDay(from_->text()).day;
    filter.to = typedDay(to_->text()).day;
    filter.facility = facility_->currentData().toString();
    filter.unreadOnly = unreadOnly_->isChecked();
    return filter;
}

void FilterPage::leaveWith(const core::DocumentFilter& filter) {
    if (!store_) return;
    store_->choices().filter = filter;
    context_.navigator.back();
}

core::FormValues FilterPage::draft() const {
    return store_ ? form_->draft() : core::FormValues();
}

void FilterPage::restore(const core::FormValues& draft) {
    form_->restore(draft);
}

void FilterPage::clear() {
    store_.reset();
    form_->clear();
    for (QComboBox* choice : {kind_, facility_}) choice->clear();
}

}  // namespace ui
