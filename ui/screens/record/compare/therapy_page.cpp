// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/compare/therapy_page.h"

#include <QBoxLayout>

#include "core/base/error_table.h"
#include "core/compare/current_medicines.h"
#include "ui/print/text_content.h"
#include "ui/screens/parts/back_bar.h"
#include "ui/screens/parts/page_prints.h"
#include "ui/screens/record/compare/compare_choices.h"
#include "ui/screens/record/compare/compare_view.h"
#include "ui/screens/record/document_page.h"
#include "ui/screens/record/prescriptions/prescription_store.h"
#include "ui/screens/record/record_access.h"
#include "ui/screens/record/record_content.h"
#include "ui/screens/record/record_sections.h"
#include "ui/shell/format.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page_body.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {
namespace {

Button* named(Button::Kind kind, const QString& text, const char* name) {
    auto* button = new Button(kind, text);
    button->setObjectName(QLatin1String(name));
    return button;
}

QString dayOf(const core::Document& letter) {
    return shortDate(letter.date.date());
}

CompareOptions optionsFor(const core::Document& letter) {
    return {.before = TherapyPage::tr("Lettera del %1").arg(dayOf(letter)),
            .after = TherapyPage::tr("Prescrizioni in corso"),
            .onlyChanges = false,
            .prescribed = true};
}

}  // namespace

TherapyPage::TherapyPage(const Context& context, core::Document letter)
    : context_(context),
      letter_(std::move(letter)),
      reader_(recordContent(context)),
      store_(prescriptionStore(context)),
      heading_(new Paragraph(Type::h1, tr("Terapia alla dimissione e prescrizioni in corso"))),
      notice_(new Banner),
      prints_(new PagePrints(context, *notice_, this)),
      about_(new Paragraph(Type::body)),
      result_(new Card),
      summary_(new Paragraph(Type::h2)),
      view_(new CompareView) {
    heading_->setObjectName(QStringLiteral("heading"));
    notice_->setObjectName(QStringLiteral("notice"));
    summary_->setObjectName(QStringLiteral("changes"));
    view_->setObjectName(QStringLiteral("comparison"));
    view_->setAccessibleName(heading_->text());
    about_->setText(tr("Qui vedi la lettera di dimissione del %1 accanto ai farmaci prescritti da "
                       "quel giorno.")
                        .arg(dayOf(letter_)));
    auto* all = (new PageBody(*this, 14))->content();
    all->addWidget(makeBar());
    for (QWidget* part : {static_cast<QWidget*>(heading_), static_cast<QWidget*>(about_),
                          static_cast<QWidget*>(notice_), static_cast<QWidget*>(result_)})
        all->addWidget(part);
    all->addStretch();
    fillResult();
    connect(prints_, &PagePrints::failed, this, &TherapyPage::fail);
    connect(store_.get(), &PrescriptionStore::changed, this, &TherapyPage::refresh);
    readLetter();
    store_->load();
    refresh();
}

TherapyPage::~TherapyPage() = default;

QWidget* TherapyPage::firstFocus() const {
    return heading_;
}

QWidget* TherapyPage::makeBar() {
    print_ = named(Button::Kind::neutral, tr("Stampa"), "print");
    print_->setLeadingIcon(Icon::print);
    print_->hide();
    connect(print_, &Button::clicked, this, &TherapyPage::print);
    return backBar(context_, {print_});
}

void TherapyPage::fillResult() {
    auto* caution = new Banner(Tone::info, notAdvice().toHtmlEscaped());
    caution->setObjectName(QStringLiteral("notAdvice"));
    auto* letter = named(Button::Kind::link, tr("Apri la lettera di dimissione"), "openLetter");
    auto* prescriptions = named(Button::Kind::link, tr("Apri PRESCRIZIONI"), "openPrescriptions");
    connect(letter, &Button::clicked, this, &TherapyPage::openLetter);
    connect(prescriptions, &Button::clicked, this, &TherapyPage::openPrescriptions);
    auto* inside = column(result_, 10, {20, 16, 20, 16});
    inside->addWidget(summary_);
    inside->addWidget(caution);
    inside->addWidget(view_);
    for (Button* link : {letter, prescriptions}) inside->addWidget(link, 0, Qt::AlignLeft);
    result_->hide();
}

QString TherapyPage::notAdvice() const {
    return tr(
        "Questo confronto non è un parere medico. Un farmaco senza prescrizione in corso non "
        "è per forza sospeso. Prima di cambiare qualcosa chiedi al medico.");
}

void TherapyPage::readLetter() {
    core::whenDone(reader_->read(letter_), this,
                   [this](const core::Result<core::ReadDocumentPtr>& read) {
                       if (store_) onLetter(read);
                   });
}

void TherapyPage::onLetter(const core::Result<core::ReadDocumentPtr>& read) {
    read_ = true;
    if (!read)
        failure_ = read.error();
    else if ((*read)->clinical)
        therapy_ = core::therapyOf(*(*read)->clinical);
    refresh();
}

// With some prescriptions missing a medicine would pass for one that is not prescribed: then
// nothing is compared.
void TherapyPage::refresh() {
    using State = PrescriptionStore::State;
    if (!store_) return;
    const bool answered = store_->state() == State::ready || store_->state() == State::failed;
    if (!read_ || !answered) {
        notice_->setMessage(Tone::info, tr("Leggo la lettera e le prescrizioni…"));
        return;
    }
    if (failure_) return fail(*failure_);
    if (store_->error()) return fail(*store_->error());
    notice_->hide();
    compare();
}

void TherapyPage::compare() {
    const auto now = core::currentMedicines(store_->prescriptions(), letter_.date.date(),
                                            context_.services.clock.today());
    medicines_ = core::compareMedicines(therapy_, now);
    summary_->setText(changesWords(medicineChanges(medicines_)));
    view_->showComparison({}, medicines_, optionsFor(letter_));
    result_->show();
    print_->show();
}

void TherapyPage::openLetter() {
    context_.navigator.push(pageOf<DocumentPage>(std::cref(context_), letter_));
}

// On top of this page, as from the landing page: `Indietro` leads here.
void TherapyPage::openPrescriptions() {
    openSection(context_, *this, RecordSection::landing, RecordSection::prescriptions);
}

bool TherapyPage::print() {
    if (medicines_.empty() || prints_->isBusy()) return true;
    auto text = std::make_unique<QTextDocument>();
    TextWriter out(*text, ReadingLook::onPaper());
    out.line(Type::h2, heading_->text());
    out.line(Type::secondary, compareLabel(letter_));
    out.line(Type::secondary, notAdvice(), Role::ink, 0, 8);
    out.line(Type::secondaryStrong, summary_->text());
    writeComparison(out, {}, medicines_, optionsFor(letter_));
    PrintJob::Contents contents;
    contents.push_back(std::make_unique<TextContent>(std::move(text)));
    prints_->print(std::move(contents));
    return true;
}

void TherapyPage::fail(const core::Error& error) {
    if (endsSession(context_, error)) return;
    result_->hide();
    print_->hide();
    const core::ErrorText text = core::errorText(error);
    notice_->setMessage(Tone::bad, QStringLiteral("<b>%1</b> %2").arg(text.title, text.hint));
    notice_->show();
    notice_->announceAndFocus();
}

void TherapyPage::clear() {
    prints_->cancel();
    if (store_) store_->disconnect(this);
    store_.reset();
    reader_.reset();
    letter_ = {};
    failure_.reset();
    therapy_.clear();
    medicines_.clear();
    for (Paragraph* text : {about_, summary_}) text->setText({});
    view_->clear();
    notice_->setMessage(Tone::info, {});
    for (QWidget* part : {static_cast<QWidget*>(result_), static_cast<QWidget*>(notice_),
                          static_cast<QWidget*>(print_)})
        part->hide();
}

}  // namespace ui
