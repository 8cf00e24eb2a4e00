// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/booking/places_card.h"

#include <QBoxLayout>
#include <QStackedLayout>

#include "ui/screens/booking/booking_words.h"
#include "ui/screens/booking/slot_grid.h"
#include "ui/screens/message/error_panel.h"
#include "ui/shell/format.h"
#include "ui/shell/icon_view.h"
#include "ui/shell/strip.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {
namespace {

enum State { listState, emptyState, failedState };

}  // namespace

PlacesCard::PlacesCard(QWidget* parent)
    : Card(Kind::plain, parent), error_(new ErrorPanel(MessagePage::Size::panel)) {
    states_ = new QStackedLayout(this);
    states_->addWidget(makeList());
    states_->addWidget(new MessagePage(
        MessagePage::Size::panel, Icon::calendar, tr("Nessun posto libero da questa data."),
        tr("Torna indietro e scegli un'altra data, o un'altra struttura.")));
    states_->addWidget(error_);
    connect(error_, &ErrorPanel::retryChosen, this, &PlacesCard::retryChosen);
}

QWidget* PlacesCard::heading(Icon icon, Role role, Paragraph*& words, Paragraph*& until) {
    auto* head = new QWidget;
    auto* layout = row(head, 10);
    words = new Paragraph(Type::h3);
    words->setColor(role);
    until = new Paragraph(Type::secondary);
    until->setColor(Role::ink2);
    until->setAlignment(Qt::AlignRight);
    layout->addWidget(new IconView(icon, role, 24));
    layout->addWidget(words, 3);
    layout->addWidget(until, 2);
    return head;
}

QWidget* PlacesCard::makeList() {
    auto* area = new QWidget;
    auto* all = column(area, 14, {22, 18, 22, 20});
    withinHead_ = heading(Icon::ok, Role::ok, within_, withinUntil_);
    none_ = new Paragraph(Type::body, tr("Nessun posto libero entro il limite."));
    none_->setObjectName(QStringLiteral("noneWithin"));
    grid_ = new SlotGrid;
    connect(grid_, &SlotGrid::chosen, this, &PlacesCard::chosen);
    auto* line = new Strip(Role::line);
    line->setFixedHeight(1);
    beyondArea_ = new QWidget;
    auto* below = column(beyondArea_, 10);
    below->addWidget(line);
    below->addWidget(heading(Icon::clock, Role::warn, beyond_, beyondFrom_));
    beyond_->setText(tr("Oltre il limite"));
    below->addWidget(new Paragraph(
        Type::secondary, tr("Puoi sceglierli, ma la visita arriverebbe più tardi di quanto chiesto "
                            "dal medico.")));
    beyondPlaces_ = new QWidget;
    new FlowLayout(beyondPlaces_, 10);
    below->addWidget(beyondPlaces_);
    more_ = new Button(Button::Kind::link, tr("Mostra altri posti"));
    more_->setObjectName(QStringLiteral("morePlaces"));
    connect(more_, &Button::clicked, this, &PlacesCard::moreWanted);
    for (QWidget* part : std::initializer_list<QWidget*>{withinHead_, none_, grid_, beyondArea_})
        all->addWidget(part);
    all->addWidget(more_, 0, Qt::AlignLeft);
    all->addStretch();
    return area;
}

void PlacesCard::show(const BookingFlow& flow) {
    const auto places = flow.places();
    const bool none = places.within.isEmpty() && places.beyond.isEmpty();
    const bool failed = none && flow.placesError();
    if (flow.placesError()) error_->showError(*flow.placesError());
    states_->setCurrentIndex(failed                          ? failedState
                             : none && !flow.loadingPlaces() ? emptyState
                                                             : listState);
    more_->setVisible(flow.morePlaces());
    more_->setBusy(flow.loadingPlaces());
    showWithin(places);
    showBeyond(places);
    if (flow.loadingPlaces() && none) within_->setText(tr("Cerco i posti liberi…"));
}

void PlacesCard::showWithin(const core::SortedSlots& places) {
    const bool limited = places.limit.isValid();
    within_->setText(limited ? tr("Entro il limite della tua ricetta") : tr("Posti liberi"));
    withinUntil_->setText(limited ? elided(tr("fino al %1").arg(shortDate(places.limit)))
                                  : QString());
    none_->setVisible(limited && places.within.isEmpty());
    grid_->setVisible(!places.within.isEmpty());
    grid_->setPlaces(places.within);
    grid_->setChosen(chosen_);
}

void PlacesCard::showBeyond(const core::SortedSlots& places) {
    beyondArea_->setVisible(!places.beyond.isEmpty());
    beyondFrom_->setText(
        places.limit.isValid() ? elided(tr("dopo il %1").arg(shortDate(places.limit))) : QString());
    qDeleteAll(beyondPlaces_->findChildren<Button*>(Qt::FindDirectChildrenOnly));
    for (const auto& place : places.beyond) {
        auto* button = slotButton(
            place, QStringLiteral("%1, %2").arg(shortDay(place.start), clockTime(place.start)));
        button->setDashed(true);
        markSlot(*button, place.id == chosen_);
        connect(button, &Button::clicked, this, [this, id = place.id] { Q_EMIT chosen(id); });
        beyondPlaces_->layout()->addWidget(button);
    }
}

void PlacesCard::setChosen(const QString& slot) {
    chosen_ = slot;
    grid_->setChosen(slot);
    for (auto* button : beyondPlaces_->findChildren<Button*>(Qt::FindDirectChildrenOnly))
        markSlot(*button, !slot.isEmpty() && button->property("slot").toString() == slot);
}

void PlacesCard::setWidthClass(WidthClass widthClass) {
    grid_->setColumns(widthClass == WidthClass::wide     ? 5
                      : widthClass == WidthClass::medium ? 4
                                                         : 3);
}

void PlacesCard::clear() {
    chosen_.clear();
    showWithin({});
    showBeyond({});
}

}  // namespace ui
