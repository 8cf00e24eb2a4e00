// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/prescriptions/prescription_view.h"

#include <QBoxLayout>

#include "core/base/error_table.h"
#include "core/base/portal_errors.h"
#include "ui/screens/booking/booking_wish.h"
#include "ui/screens/parts/page_prints.h"
#include "ui/screens/record/document_page.h"
#include "ui/screens/record/hiding/hide_panel.h"
#include "ui/screens/record/prescriptions/hide_question.h"
#include "ui/screens/record/prescriptions/prescription_facts.h"
#include "ui/screens/record/prescriptions/prescription_store.h"
#include "ui/screens/record/prescriptions/prescription_words.h"
#include "ui/screens/record/prescriptions/reminder_content.h"
#include "ui/screens/record/record_access.h"
#include "ui/shell/format.h"
#include "ui/shell/navigator.h"
#include "ui/shell/strip.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {
namespace {

Button* named(Button::Kind kind, const QString& text, const char* name,
              std::optional<Icon> icon = {}) {
    auto* button = new Button(kind, text);
    button->setObjectName(QString::fromLatin1(name));
    button->setLeadingIcon(icon);
    return button;
}

}  // namespace

PrescriptionView::PrescriptionView(const Context& context, QWidget* parent)
    : QWidget(parent),
      context_(context),
      store_(prescriptionStore(context)),
      subject_(context.services.sessions.current()->subject()),
      mayHide_(HidePanel::mayHide(*context.services.sessions.current())),
      heading_(new Paragraph(Type::h2)),
      summary_(new Paragraph(Type::secondary)),
      state_(new Badge({})),
      hidden_(new Badge({.tone = Tone::neutral, .text = tr("Oscurata"), .icon = Icon::eyeOff})),
      notice_(new Banner),
      validity_(new Banner),
      incomplete_(new Banner(Tone::warn, tr("Alcuni dati di questa ricetta possono mancare."))),
      question_(new HideQuestion),
      facts_(new PrescriptionFacts),
      prints_(new PagePrints(context, *notice_, this)) {
    heading_->setObjectName(QStringLiteral("heading"));
    notice_->setObjectName(QStringLiteral("notice"));
    validity_->setObjectName(QStringLiteral("validity"));
    summary_->setColor(Role::ink2);
    auto* line = new Strip(Role::line);
    line->setFixedHeight(1);
    auto* all = column(this, 12, {24, 18, 24, 18});
    for (QWidget* part : {makeHead(), static_cast<QWidget*>(summary_), makeButtons(),
                          static_cast<QWidget*>(question_), static_cast<QWidget*>(notice_),
                          static_cast<QWidget*>(validity_), static_cast<QWidget*>(incomplete_),
                          static_cast<QWidget*>(line), static_cast<QWidget*>(facts_)})
        all->addWidget(part);
    all->addStretch();
    connect(question_, &HideQuestion::confirmed, this, &PrescriptionView::changeHidden);
    connect(question_, &HideQuestion::dismissed, hide_, qOverload<>(&QWidget::setFocus));
    connect(prints_, &PagePrints::failed, this, &PrescriptionView::fail);
    connect(store_.get(), &PrescriptionStore::hiddenChanged, this, &PrescriptionView::onHidden);
    connect(store_.get(), &PrescriptionStore::failed, this, &PrescriptionView::fail);
    hide();
}

PrescriptionView::~PrescriptionView() = default;

QWidget* PrescriptionView::makeHead() {
    auto* head = new QWidget;
    auto* layout = row(head, 8);
    layout->addWidget(heading_, 1);
    layout->addWidget(hidden_, 0, Qt::AlignTop);
    layout->addWidget(state_, 0, Qt::AlignTop);
    return head;
}

QWidget* PrescriptionView::makeButtons() {
    book_ = named(Button::Kind::primary, tr("Prenota"), "book", Icon::calendar);
    print_ = named(Button::Kind::primary, tr("Stampa promemoria"), "printReminder", Icon::print);
    hide_ = named(Button::Kind::neutral, tr("Nascondi"), "toggleHidden");
    document_ = named(Button::Kind::link, tr("Apri il documento"), "openDocument");
    connect(book_, &Button::clicked, this, &PrescriptionView::book);
    connect(print_, &Button::clicked, this, &PrescriptionView::print);
    connect(hide_, &Button::clicked, this, [this] { question_->ask(!prescription_->hidden); });
    connect(document_, &Button::clicked, this, &PrescriptionView::openDocument);
    auto* acts = new QWidget;
    auto* flow = new FlowLayout(acts, 10);
    for (Button* button : {book_, print_, hide_}) {
        button->setInBar(true);
        flow->addWidget(button);
    }
    auto* buttons = new QWidget;
    auto* all = column(buttons, 4);
    all->addWidget(acts);
    all->addWidget(document_, 0, Qt::AlignLeft);
    return buttons;
}

void PrescriptionView::setPrescription(const core::Prescription& prescription) {
    const bool another = !prescription_ || prescription_->id() != prescription.id();
    prescription_ = prescription;
    if (another) {
        prints_->cancel();
        question_->close();
        notice_->hide();
    }
    heading_->setText(linesInShort(prescription));
    QStringList summary{prescriptionKind(prescription.kind),
                        shortDate(prescription.writtenOn.date()), prescription.code()};
    summary.removeAll(QString());
    summary_->setText(summary.join(QStringLiteral(" · ")));
    showState();
    facts_->setPrescription(prescription,
                            subject_.fullName() + QStringLiteral(", ") + subject_.codiceFiscale);
    show();
}

void PrescriptionView::showState() {
    const QDateTime now = context_.services.clock.now();
    state_->setSpec(
        {.tone = stateTone(prescription_->state), .text = stateName(prescription_->state)});
    hidden_->setVisible(prescription_->hidden);
    incomplete_->setVisible(prescription_->incomplete);
    const bool bookable = core::bookable(*prescription_, now) == core::Bookable::yes;
    const QString booking = bookingWords(*prescription_, now);
    QStringList sentences{validityWords(*prescription_, now), booking};
    sentences.removeAll(QString());
    const bool late = core::bookable(*prescription_, now) == core::Bookable::tooLate ||
                      prescription_->state == core::PrescriptionState::expired;
    validity_->setMessage(late ? Tone::warn : Tone::info, sentences.join(u' ').toHtmlEscaped());
    validity_->setVisible(!sentences.isEmpty());
    showButtons(bookable);
}

// One primary button a page (ui.md 1.2): to book, where that can be done.
void PrescriptionView::showButtons(bool bookable) {
    book_->setVisible(bookable);
    print_->setKind(bookable ? Button::Kind::secondary : Button::Kind::primary);
    hide_->setText(prescription_->hidden ? tr("Mostra") : tr("Nascondi"));
    hide_->setLeadingIcon(prescription_->hidden ? Icon::eye : Icon::eyeOff);
    hide_->setVisible(mayHide_);
    document_->setVisible(!prescription_->nre.isEmpty());
}

void PrescriptionView::print() {
    if (!prescription_ || prints_->isBusy()) return;
    PrintJob::Contents contents;
    contents.push_back(std::make_unique<ReminderContent>(*prescription_, subject_));
    prints_->print(std::move(contents));
}

void PrescriptionView::changeHidden(bool hide) {
    if (!prescription_ || !store_) return;
    hide_->setBusy(true);
    hide_->setFocus(Qt::OtherFocusReason);
    store_->setHidden(*prescription_, hide);
}

void PrescriptionView::onHidden(const QString& id) {
    hide_->setBusy(false);
    if (!prescription_ || prescription_->id() != id) return;
    const auto now = store_->find(id);
    if (!now) return;
    setPrescription(*now);
    notice_->setMessage(Tone::ok, now->hidden ? tr("La ricetta è nascosta a chi ti cura.")
                                              : tr("Chi ti cura può di nuovo vedere la ricetta."));
    notice_->show();
    notice_->announceAndFocus();
}

void PrescriptionView::book() {
    if (!prescription_) return;
    bookingWish(context_.scope)->set(*prescription_);
    context_.navigator.open(Place::booking);
}

void PrescriptionView::openDocument() {
    if (!prescription_ || !store_) return;
    document_->setBusy(true);
    core::whenDone(store_->document(*prescription_), this,
                   [this, id = prescription_->id()](const core::Result<core::Document>& found) {
                       document_->setBusy(false);
                       if (prescription_ && prescription_->id() == id) onDocument(found);
                   });
}

void PrescriptionView::onDocument(const core::Result<core::Document>& document) {
    if (document)
        return context_.navigator.push(pageOf<DocumentPage>(std::cref(context_), *document));
    if (document.error().code != core::errors::documentMissing) return fail(document.error());
    notice_->setMessage(Tone::info,
                        tr("Nel tuo Fascicolo non c'è il documento di questa ricetta."));
    notice_->show();
    notice_->announceAndFocus();
}

void PrescriptionView::fail(const core::Error& error) {
    if (endsSession(context_, error)) return;
    hide_->setBusy(false);
    const core::ErrorText text = core::errorText(error);
    notice_->setMessage(Tone::bad, QStringLiteral("<b>%1</b> %2").arg(text.title, text.hint));
    notice_->show();
    notice_->announceAndFocus();
}

void PrescriptionView::clear() {
    prints_->cancel();
    if (store_) store_->disconnect(this);
    store_.reset();
    prescription_.reset();
    subject_ = {};
    heading_->setText({});
    summary_->setText({});
    validity_->setMessage(Tone::info, {});
    facts_->clear();
    for (QWidget* part : {static_cast<QWidget*>(question_), static_cast<QWidget*>(notice_)})
        part->hide();
    hide();
}

}  // namespace ui
