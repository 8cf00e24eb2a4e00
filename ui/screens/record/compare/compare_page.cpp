// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/compare/compare_page.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QSignalBlocker>

#include "core/base/error_table.h"
#include "ui/document/examination_names.h"
#include "ui/print/text_content.h"
#include "ui/screens/parts/back_bar.h"
#include "ui/screens/parts/page_prints.h"
#include "ui/screens/record/compare/compare_choices.h"
#include "ui/screens/record/compare/compare_view.h"
#include "ui/screens/record/compare/therapy_letter.h"
#include "ui/screens/record/compare/therapy_page.h"
#include "ui/screens/record/record_access.h"
#include "ui/screens/record/record_content.h"
#include "ui/screens/record/record_store.h"
#include "ui/shell/format.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page_body.h"
#include "ui/style/appearance.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/switch.h"

namespace ui {
namespace {

constexpr int mostOffers = 6;
constexpr int mostInList = 500;

core::NameOf namesOf(const core::ReadDocument& read) {
    auto names = std::make_shared<ExaminationNames>(*read.clinical);
    return
        [names](const core::clinical::Observation& observation) { return names->of(observation); };
}

}  // namespace

ComparePage::ComparePage(const Context& context, QString before, QString after)
    : context_(context),
      store_(recordStore(context)),
      reader_(recordContent(context)),
      therapyLetter_(new TherapyLetter(reader_, this)),
      wantedBefore_(std::move(before)),
      wantedAfter_(std::move(after)),
      heading_(new Paragraph(Type::h1, title())),
      notice_(new Banner),
      prints_(new PagePrints(context, *notice_, this)),
      offers_(new Card),
      result_(new Card),
      summary_(new Paragraph(Type::h2)),
      onlyChanges_(new Switch(tr("Solo le differenze"))),
      view_(new CompareView) {
    heading_->setObjectName(QStringLiteral("heading"));
    notice_->setObjectName(QStringLiteral("notice"));
    summary_->setObjectName(QStringLiteral("changes"));
    onlyChanges_->setObjectName(QStringLiteral("onlyChanges"));
    onlyChanges_->setChecked(true);
    view_->setObjectName(QStringLiteral("comparison"));
    auto* all = (new PageBody(*this, 14))->content();
    all->addWidget(makeBar());
    all->addWidget(heading_);
    all->addWidget(makeChoosers());
    all->addWidget(notice_);
    column(offers_, 8, {20, 16, 20, 16})
        ->addWidget(new Paragraph(Type::h2, tr("Confronti consigliati")));
    all->addWidget(offers_);
    auto* head = row(nullptr, 12);
    head->addWidget(summary_, 1, Qt::AlignVCenter);
    head->addWidget(onlyChanges_);
    auto* inside = column(result_, 8, {20, 16, 20, 16});
    inside->addLayout(head);
    inside->addWidget(view_);
    all->addWidget(result_);
    all->addStretch();
    notice_->hide();
    result_->hide();
    print_->hide();
    connect(onlyChanges_, &Switch::toggled, this, &ComparePage::showComparison);
    connect(prints_, &PagePrints::failed, this, &ComparePage::fail);
    connect(&store_->all(), &DocumentList::changed, this, &ComparePage::refreshDocuments);
    connect(therapyLetter_, &TherapyLetter::found, this, &ComparePage::offerTherapy);
    store_->all().load();
    refreshDocuments();
}

ComparePage::~ComparePage() = default;

QWidget* ComparePage::firstFocus() const {
    return heading_;
}

QWidget* ComparePage::makeBar() {
    print_ = new Button(Button::Kind::neutral, tr("Stampa"));
    print_->setLeadingIcon(Icon::print);
    print_->setObjectName(QStringLiteral("print"));
    connect(print_, &Button::clicked, this, &ComparePage::print);
    return backBar(context_, {print_});
}

QComboBox* ComparePage::chooser(const QString& label, const char* name) {
    auto* box = new QComboBox;
    box->setObjectName(QLatin1String(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    connect(box, &QComboBox::activated, this, &ComparePage::choose);
    choosers_->addWidget(new FormField(label, box), 1);
    return box;
}

QWidget* ComparePage::makeChoosers() {
    auto* holder = new QWidget;
    choosers_ = row(holder, 16);
    older_ = chooser(tr("Prima"), "olderDocument");
    newer_ = chooser(tr("Dopo"), "newerDocument");
    return holder;
}

void ComparePage::refreshDocuments() {
    if (!store_) return;
    if (store_->all().error() && endsSession(context_, *store_->all().error())) return;
    const auto& documents = store_->all().documents();
    if (known_ == int(documents.size())) return;
    known_ = int(documents.size());
    for (QComboBox* box : {older_, newer_}) {
        const QSignalBlocker quiet(box);
        const QString kept = box->currentData().toString();
        box->clear();
        box->addItem(tr("Scegli un documento"));
        for (const auto& document : documents.mid(0, mostInList))
            box->addItem(compareLabel(document), document.id);
        box->setCurrentIndex(qMax(0, box->findData(kept)));
    }
    offer();
    therapyLetter_->lookIn(documents);
    if (!wantedBefore_.isEmpty() && store_->find(wantedAfter_))
        begin(std::exchange(wantedBefore_, {}), std::exchange(wantedAfter_, {}), true);
}

void ComparePage::offer() {
    delete std::exchange(links_, nullptr);
    const auto choices = compareChoices(store_->all().documents(), mostOffers);
    offers_->setVisible(!choices.isEmpty() && !result_->isVisibleTo(this));
    links_ = new QWidget;
    auto* links = column(links_, 2);
    for (const auto& choice : choices) {
        auto* link = new Button(Button::Kind::link, choice.words);
        link->setObjectName(QStringLiteral("offer"));
        connect(link, &Button::clicked, this, [this, choice] {
            if (store_) begin(choice.before, choice.after, choice.versions);
        });
        links->addWidget(link, 0, Qt::AlignLeft);
    }
    offers_->layout()->addWidget(links_);
    offerTherapy();
}

// Last, so that nothing moves below the pointer when the letter is found.
void ComparePage::offerTherapy() {
    const auto& letter = therapyLetter_->letter();
    if (!letter || !links_) return;
    auto* link =
        new Button(Button::Kind::link, tr("Terapia alla dimissione del %1 e prescrizioni in corso")
                                           .arg(shortDate(letter->date.date())));
    link->setObjectName(QStringLiteral("offerTherapy"));
    connect(link, &Button::clicked, this, [this, letter = *letter] {
        context_.navigator.push(pageOf<TherapyPage>(std::cref(context_), letter));
    });
    links_->layout()->addWidget(link);
    links_->layout()->setAlignment(link, Qt::AlignLeft);
    offers_->setVisible(!result_->isVisibleTo(this));
}

// An earlier version is in no list: the portal is asked for it.
void ComparePage::begin(const QString& before, const QString& after, bool versions) {
    const auto newer = store_->find(after);
    const auto older = store_->find(before);
    if (!newer) return;
    const QSignalBlocker quiet[] = {QSignalBlocker(older_), QSignalBlocker(newer_)};
    newer_->setCurrentIndex(qMax(0, newer_->findData(after)));
    if (older) {
        if (older_->findData(before) < 0) older_->addItem(compareLabel(*older), before);
        older_->setCurrentIndex(older_->findData(before));
        return readBoth(*older, *newer);
    }
    if (!versions) return;
    say(Tone::info, tr("Cerco la versione precedente…"));
    core::whenDone(store_->gateway().document(before), this,
                   [this, before, after](const core::Result<core::Document>& found) {
                       if (!store_) return;
                       if (!found) return fail(found.error());
                       store_->keepAside(*found);
                       begin(before, after, false);
                   });
}

void ComparePage::choose() {
    if (!store_) return;
    const QString before = older_->currentData().toString();
    const QString after = newer_->currentData().toString();
    if (before.isEmpty() || after.isEmpty()) return;
    if (before == after) return say(Tone::warn, tr("Scegli due documenti diversi."));
    const auto older = store_->find(before);
    const auto newer = store_->find(after);
    if (older && newer) readBoth(*older, *newer);
}

void ComparePage::readBoth(const core::Document& before, const core::Document& after) {
    before_.reset();
    after_.reset();
    result_->hide();
    print_->hide();
    say(Tone::info, tr("Leggo i due documenti…"));
    const int asked = ++asked_;
    const auto wait = [&](const core::Document& document, bool newer) {
        core::whenDone(reader_->read(document), this,
                       [this, asked, newer](const core::Result<core::ReadDocumentPtr>& read) {
                           if (store_ && asked == asked_) onRead(newer, read);
                       });
    };
    wait(before, false);
    wait(after, true);
}

void ComparePage::onRead(bool after, const core::Result<core::ReadDocumentPtr>& read) {
    if (!read) {
        ++asked_;
        return fail(read.error());
    }
    (after ? after_ : before_) = *read;
    if (before_ && after_) compareBoth();
}

void ComparePage::compareBoth() {
    if (!before_->clinical || !after_->clinical) {
        say(Tone::warn, tr("Uno dei due documenti è solo un PDF: non si può confrontare. Puoi "
                           "aprirli uno alla volta."));
        return;
    }
    notice_->hide();
    comparison_ =
        core::compare(*before_->clinical, *after_->clinical, namesOf(*before_), namesOf(*after_));
    const auto older = core::therapyOf(*before_->clinical);
    const auto newer = core::therapyOf(*after_->clinical);
    medicines_ = older.empty() || newer.empty() ? std::vector<core::ComparedMedicine>()
                                                : core::compareMedicines(older, newer);
    offers_->hide();
    result_->show();
    print_->show();
    showComparison();
}

void ComparePage::showComparison() {
    if (!before_ || !after_ || !before_->clinical || !after_->clinical) return;
    const int changes = comparison_.changes() + medicineChanges(medicines_);
    summary_->setText(changesWords(changes));
    view_->showComparison(comparison_, medicines_,
                          {tr("Prima: %1").arg(shortDate(before_->document.date.date())),
                           tr("Dopo: %1").arg(shortDate(after_->document.date.date())),
                           onlyChanges_->isChecked(), beside_});
    view_->setVisible(changes > 0 || !onlyChanges_->isChecked());
}

bool ComparePage::print() {
    if (!before_ || !after_ || !result_->isVisible() || prints_->isBusy()) return true;
    auto text = std::make_unique<QTextDocument>();
    TextWriter out(*text, ReadingLook::onPaper());
    out.line(Type::h2, tr("Confronto: %1").arg(after_->document.title));
    out.line(Type::secondary, tr("Prima: %1").arg(compareLabel(before_->document)));
    out.line(Type::secondary, tr("Dopo: %1").arg(compareLabel(after_->document)), Role::ink, 0, 8);
    out.line(Type::secondaryStrong, summary_->text());
    writeComparison(out, comparison_, medicines_,
                    {tr("Prima: %1").arg(shortDate(before_->document.date.date())),
                     tr("Dopo: %1").arg(shortDate(after_->document.date.date())),
                     onlyChanges_->isChecked(), true});
    PrintJob::Contents contents;
    contents.push_back(std::make_unique<TextContent>(std::move(text)));
    prints_->print(std::move(contents));
    return true;
}

void ComparePage::say(Tone tone, const QString& words) {
    notice_->setMessage(tone, words.toHtmlEscaped());
    notice_->show();
    if (tone != Tone::info) notice_->announceAndFocus();
}

void ComparePage::fail(const core::Error& error) {
    if (endsSession(context_, error)) return;
    const core::ErrorText text = core::errorText(error);
    notice_->setMessage(Tone::bad, QStringLiteral("<b>%1</b> %2").arg(text.title, text.hint));
    notice_->show();
    notice_->announceAndFocus();
}

core::FormValues ComparePage::draft() const {
    return {{QStringLiteral("before"), older_->currentData().toString()},
            {QStringLiteral("after"), newer_->currentData().toString()}};
}

void ComparePage::restore(const core::FormValues& draft) {
    wantedBefore_ = draft[QStringLiteral("before")];
    wantedAfter_ = draft[QStringLiteral("after")];
    known_ = -1;
    refreshDocuments();
}

void ComparePage::clear() {
    ++asked_;
    prints_->cancel();
    if (store_) store_->all().disconnect(this);
    store_.reset();
    reader_.reset();
    therapyLetter_->clear();
    before_.reset();
    after_.reset();
    comparison_ = {};
    medicines_.clear();
    wantedBefore_.clear();
    wantedAfter_.clear();
    older_->clear();
    newer_->clear();
    delete std::exchange(links_, nullptr);
    summary_->setText({});
    view_->clear();
    notice_->setMessage(Tone::info, {});
    for (QWidget* widget : {static_cast<QWidget*>(result_), static_cast<QWidget*>(offers_),
                            static_cast<QWidget*>(notice_)})
        widget->hide();
}

void ComparePage::setWidthClass(WidthClass widthClass) {
    const bool narrow = widthClass == WidthClass::narrow;
    choosers_->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    if (std::exchange(beside_, !narrow) != beside_) showComparison();
}

}  // namespace ui
