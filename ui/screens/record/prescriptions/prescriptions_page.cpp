// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/prescriptions/prescriptions_page.h"

#include <QBoxLayout>

#include "core/base/error_table.h"
#include "ui/screens/parts/list_and_pane.h"
#include "ui/screens/parts/list_body.h"
#include "ui/screens/record/consent/record_error_panel.h"
#include "ui/screens/record/document_list_view.h"
#include "ui/screens/record/prescriptions/prescription_model.h"
#include "ui/screens/record/prescriptions/prescription_page.h"
#include "ui/screens/record/prescriptions/prescription_view.h"
#include "ui/screens/record/record_access.h"
#include "ui/shell/strip.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/segments.h"

namespace ui {
namespace {

using core::PrescriptionKind;

enum State { listState, emptyState, failedState };

std::optional<PrescriptionKind> kindOf(int segment) {
    if (segment == 1) return PrescriptionKind::drugs;
    if (segment == 2) return PrescriptionKind::services;
    return std::nullopt;
}

int segmentOf(std::optional<PrescriptionKind> kind) {
    return !kind ? 0 : *kind == PrescriptionKind::drugs ? 1 : 2;
}

}  // namespace

PrescriptionsPage::PrescriptionsPage(const Context& context)
    : context_(context),
      store_(prescriptionStore(context)),
      model_(std::make_unique<PrescriptionModel>(*store_, PrescriptionModel::Rows::full)),
      header_(new RecordHeader(context, *this, RecordSection::prescriptions)) {
    kinds_ = new Segments({tr("Tutte"), tr("Farmaci"), tr("Visite ed esami")},
                          tr("Quali prescrizioni mostrare"));
    kinds_->setObjectName(QStringLiteral("kinds"));
    kinds_->setCurrent(segmentOf(store_->choices().kind));
    connect(kinds_, &Segments::currentChanged, this, &PrescriptionsPage::chooseKind);
    error_ = new RecordErrorPanel(context, MessagePage::Size::panel);
    connect(error_, &RecordErrorPanel::retryChosen, this, [this] {
        if (store_) store_->load();
    });
    body_ = new ListBody(*this);
    states_ = new ListStates;
    states_->addWidget(makeList());
    states_->addWidget(makeEmpty());
    states_->addWidget(error_);
    auto* all = body_->content();
    all->addWidget(header_);
    all->addWidget(kinds_, 0, Qt::AlignLeft);
    all->addLayout(states_, 1);
    model_->setKind(store_->choices().kind);
    connect(store_.get(), &PrescriptionStore::changed, this, &PrescriptionsPage::refresh);
    store_->load();
    refresh();
}

PrescriptionsPage::~PrescriptionsPage() = default;

QWidget* PrescriptionsPage::firstFocus() const {
    return list_;
}

QWidget* PrescriptionsPage::makeList() {
    list_ = new DocumentListView(*model_, DocumentRow::Layout::badgeUnderDate, title());
    list_->setObjectName(QStringLiteral("prescriptions"));
    list_->rows().setRoundEnds(true, false);
    body_->keepRoomFor(*list_);
    connect(list_, &DocumentListView::selected, this, &PrescriptionsPage::select);
    connect(list_, &DocumentListView::chosen, this, [this](const QString& id) {
        if (!paned_) openPrescription(context_, id);
    });
    connect(list_, &DocumentListView::opened, this,
            [this](const QString& id) { openPrescription(context_, id); });
    auto* card = new Card;
    auto* inside = column(card, 0);
    inside->addWidget(list_, 1);
    inside->addWidget(makeFoot());
    view_ = new PrescriptionView(context_);
    pane_ = paneOf(view_);
    return listAndPane(card, pane_);
}

QWidget* PrescriptionsPage::makeFoot() {
    auto* foot = new Strip({}, Qt::TopEdge);
    shown_ = new Paragraph(Type::secondary);
    shown_->setColor(Role::ink2);
    missing_ = new Banner(Tone::warn);
    auto* again = new Button(Button::Kind::text, tr("Riprova"));
    again->setObjectName(QStringLiteral("loadMissing"));
    connect(again, &Button::clicked, this, [this] { store_->load(); });
    missing_->setTrailing(again);
    auto* layout = column(foot, 8, {20, 8, 20, 8});
    layout->addWidget(missing_);
    layout->addWidget(shown_);
    return foot;
}

QWidget* PrescriptionsPage::makeEmpty() {
    empty_ = new MessagePage(MessagePage::Size::panel, Icon::pill, {}, {});
    auto* card = new Card;
    column(card, 0)->addWidget(empty_);
    return card;
}

void PrescriptionsPage::chooseKind(int segment) {
    if (!store_) return;
    store_->choices().kind = kindOf(segment);
    model_->setKind(store_->choices().kind);
    showState();
    keepSelection();
}

void PrescriptionsPage::refresh() {
    if (!store_) return;
    if (store_->error() && endsSession(context_, *store_->error())) return;
    showState();
    keepSelection();
}

void PrescriptionsPage::showState() {
    const bool failed =
        store_->state() == PrescriptionStore::State::failed && store_->prescriptions().isEmpty();
    const bool waiting = store_->state() == PrescriptionStore::State::loading;
    if (failed) error_->showError(*store_->error());
    missing_->setVisible(!failed && store_->error().has_value());
    if (!failed && store_->error())
        missing_->setMessage(
            Tone::warn,
            tr("Mancano alcune ricette. %1").arg(core::errorText(*store_->error()).title));
    shown_->setText(tr("%n ricetta/e", nullptr, model_->count()));
    const auto kind = store_->choices().kind;
    empty_->setMessage(kind == PrescriptionKind::services ? Icon::stethoscope : Icon::pill,
                       tr("Nessuna ricetta."),
                       !kind ? tr("Nel tuo Fascicolo non ci sono ancora prescrizioni.")
                       : *kind == PrescriptionKind::drugs
                           ? tr("Nel tuo Fascicolo non ci sono ricette per farmaci.")
                           : tr("Nel tuo Fascicolo non ci sono ricette per visite ed esami."));
    const bool none = model_->count() == 0 && !waiting;
    states_->setCurrentIndex(failed ? failedState : none ? emptyState : listState);
}

// The one chosen before, else the newest: the pane is never empty beside a list.
void PrescriptionsPage::keepSelection() {
    const QModelIndex kept = model_->indexOf(store_->choices().selected);
    const QModelIndex now = kept.isValid() ? kept : paned_ ? model_->first() : QModelIndex();
    if (!now.isValid()) return;
    list_->setCurrentIndex(now);
    select(now.data(rowId).toString());
}

void PrescriptionsPage::select(const QString& id) {
    if (!store_) return;
    store_->choices().selected = id;
    if (const auto prescription = store_->find(id)) view_->setPrescription(*prescription);
}

bool PrescriptionsPage::print() {
    if (paned_) view_->print();
    return paned_;
}

core::FormValues PrescriptionsPage::draft() const {
    if (!store_) return {};
    return {{QStringLiteral("kind"), QString::number(segmentOf(store_->choices().kind))}};
}

void PrescriptionsPage::restore(const core::FormValues& draft) {
    if (store_) kinds_->setCurrent(draft[QStringLiteral("kind")].toInt());
}

void PrescriptionsPage::clear() {
    model_->clear();
    view_->clear();
    shown_->setText({});
    missing_->hide();
    if (store_) store_->disconnect(this);
    store_.reset();
}

void PrescriptionsPage::setWidthClass(WidthClass widthClass) {
    header_->setWidthClass(widthClass);
    body_->setWidthClass(widthClass);
    paned_ = widthClass == WidthClass::wide;
    list_->setWrapping(!paned_);
    pane_->setVisible(paned_);
}

}  // namespace ui
