// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/vaccinations/vaccinations_page.h"

#include <QBoxLayout>
#include <algorithm>

#include "core/base/error_table.h"
#include "ui/screens/parts/page_prints.h"
#include "ui/screens/record/consent/record_error_panel.h"
#include "ui/screens/record/record_access.h"
#include "ui/screens/record/vaccinations/certificate_card.h"
#include "ui/screens/record/vaccinations/due_card.h"
#include "ui/screens/record/vaccinations/history_card.h"
#include "ui/screens/record/vaccinations/vaccination_page.h"
#include "ui/screens/record/vaccinations/vaccination_print.h"
#include "ui/screens/record/vaccinations/vaccination_store.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page_body.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/message_page.h"
#include "ui/widgets/paragraph.h"

namespace ui {

VaccinationsPage::VaccinationsPage(const Context& context)
    : context_(context),
      store_(vaccinationStore(context)),
      header_(new RecordHeader(context, *this, RecordSection::vaccinations)),
      notice_(new Banner),
      prints_(new PagePrints(context, *notice_, this)) {
    notice_->setObjectName(QStringLiteral("notice"));
    notice_->hide();
    makeParts();
    auto* body = new PageBody(*this);
    for (QWidget* part : std::initializer_list<QWidget*>{header_, notice_, incomplete_, missing_,
                                                         next_, history_, empty_, error_})
        body->content()->addWidget(part);
    body->content()->addStretch();
    listen();
    store_->load();
    refresh();
}

VaccinationsPage::~VaccinationsPage() = default;

QWidget* VaccinationsPage::firstFocus() const {
    return header_->heading();
}

void VaccinationsPage::makeParts() {
    incomplete_ = new Banner(Tone::info,
                             tr("L'elenco può essere <b>incompleto</b>. La Regione mostra tutte le "
                                "vaccinazioni dei minori e di chi è nato dopo il 1990."));
    incomplete_->setObjectName(QStringLiteral("incomplete"));
    missing_ = new Banner;
    auto* again = new Button(Button::Kind::text, tr("Riprova"));
    again->setObjectName(QStringLiteral("retryMissing"));
    connect(again, &Button::clicked, this, [this] { store_->reload(); });
    missing_->setTrailing(again);
    due_ = new DueCard;
    certificate_ = new CertificateCard(context_, *prints_);
    next_ = new QWidget;
    across_ = row(next_, 16);
    across_->addWidget(due_, 3);
    across_->addWidget(certificate_, 2);
    history_ = new HistoryCard(store_);
    empty_ = new Card;
    column(empty_, 0)->addWidget(
        new MessagePage(MessagePage::Size::panel, Icon::syringe, tr("Non risultano vaccinazioni."),
                        tr("Se ne hai fatte, chiedi al centro vaccinale di registrarle.")));
    error_ = new RecordErrorPanel(context_, MessagePage::Size::panel);
}

void VaccinationsPage::listen() {
    connect(store_.get(), &VaccinationStore::changed, this, &VaccinationsPage::refresh);
    connect(error_, &RecordErrorPanel::retryChosen, this, [this] {
        if (store_) store_->reload();
    });
    connect(history_, &HistoryCard::opened, this, &VaccinationsPage::open);
    connect(history_, &HistoryCard::printChosen, this, &VaccinationsPage::print);
    connect(certificate_, &CertificateCard::failed, this, &VaccinationsPage::tell);
    connect(prints_, &PagePrints::failed, this, &VaccinationsPage::tell);
}

void VaccinationsPage::refresh() {
    if (!store_) return;
    if (store_->error()) {
        if (endsSession(context_, *store_->error())) return;
        error_->showError(*store_->error());
    }
    const auto& missing = store_->record().missing;
    if (missing)
        missing_->setMessage(
            Tone::warn, tr("<b>Non tutto è arrivato.</b> %1").arg(core::errorText(*missing).title));
    due_->setDue(store_->due(today()), today());
    history_->refresh();
    showParts();
}

void VaccinationsPage::showParts() {
    const auto state = store_->state();
    const auto& record = store_->record();
    const bool ready = state == VaccinationStore::State::ready;
    const bool none = ready && record.entries.isEmpty();
    const bool failed = state == VaccinationStore::State::failed;
    error_->setVisible(failed);
    empty_->setVisible(none);
    history_->setVisible(!failed && !none);
    next_->setVisible(ready);
    certificate_->setVisible(!none);
    missing_->setVisible(ready && record.missing.has_value());
    incomplete_->setVisible(ready &&
                            core::listMayBeIncomplete(store_->person().birthDate, today()));
}

void VaccinationsPage::open(const QString& id) {
    if (!store_) return;
    const auto& entries = store_->record().entries;
    const auto found = std::ranges::find(entries, id, &core::Vaccination::id);
    if (found != entries.end())
        context_.navigator.push(pageOf<VaccinationPage>(std::cref(context_), *found));
}

bool VaccinationsPage::print() {
    if (!store_ || prints_->isBusy() || store_->record().entries.isEmpty()) return true;
    prints_->print(printedVaccinations(store_->record(), store_->due(today()), today()));
    return true;
}

void VaccinationsPage::tell(const core::Error& error) {
    if (endsSession(context_, error)) return;
    const core::ErrorText text = core::errorText(error);
    notice_->setMessage(Tone::bad, QStringLiteral("<b>%1</b> %2").arg(text.title, text.hint));
    notice_->show();
    notice_->announceAndFocus();
}

void VaccinationsPage::clear() {
    prints_->cancel();
    certificate_->clear();
    history_->clear();
    due_->clear();
    notice_->hide();
    if (store_) store_->disconnect(this);
    store_.reset();
}

void VaccinationsPage::setWidthClass(WidthClass widthClass) {
    header_->setWidthClass(widthClass);
    history_->setWidthClass(widthClass);
    across_->setDirection(widthClass == WidthClass::wide ? QBoxLayout::LeftToRight
                                                         : QBoxLayout::TopToBottom);
}

}  // namespace ui
