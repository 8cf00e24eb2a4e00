// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/notebook/import_page.h"

#include <QFileInfo>
#include <QVBoxLayout>

#include "core/base/error_table.h"
#include "core/notebook/import/csv_table.h"
#include "ui/screens/parts/back_bar.h"
#include "ui/screens/record/notebook/import_model.h"
#include "ui/screens/record/notebook/import_table.h"
#include "ui/screens/record/notebook/import_words.h"
#include "ui/screens/record/notebook/notebook_store.h"
#include "ui/screens/record/notebook/pdf_picker.h"
#include "ui/screens/record/record_access.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page_body.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/segments.h"

namespace ui {
namespace {

Button* button(Button::Kind kind, const QString& text, const char* name) {
    auto* made = new Button(kind, text);
    made->setObjectName(QString::fromLatin1(name));
    return made;
}

}  // namespace

ImportPage::ImportPage(const Context& context)
    : context_(context),
      store_(notebookStore(context)),
      model_(std::make_unique<ImportModel>(*store_)),
      heading_(new Paragraph(Type::h1, title())),
      notice_(new Banner) {
    auto* all = (new PageBody(*this))->content();
    notice_->setObjectName(QStringLiteral("notice"));
    notice_->hide();
    all->addWidget(backBar(context));
    all->addWidget(heading_);
    all->addWidget(notice_);
    all->addWidget(makeStart());
    all->addWidget(makePreview());
    all->addStretch();
    connect(model_.get(), &ImportModel::choiceChanged, this, &ImportPage::showCount);
    store_->load();  // what is there already is told
    if (store_->import() && store_->import()->run) watchRun();
    refresh();
}

ImportPage::~ImportPage() = default;

QWidget* ImportPage::firstFocus() const {
    return store_ && store_->import() ? static_cast<QWidget*>(table_) : choose_;
}

QWidget* ImportPage::makeStart() {
    auto* card = new Card;
    auto* layout = column(card, 14, {24, 20, 24, 22});
    layout->addWidget(new Paragraph(
        Type::body, tr("Scegli il file che il tuo misuratore o la sua app sa esportare: CSV, con "
                       "una riga per misura. Prima di prendere qualcosa ti mostriamo che cosa c'è "
                       "dentro.")));
    auto* hint = new Paragraph(
        Type::secondary, tr("Riconosciamo pressione, battiti, glicemia, temperatura, peso, "
                            "altezza, saturazione e dolore, con i nomi in italiano o in inglese."));
    hint->setColor(Role::ink2);
    layout->addWidget(hint);
    choose_ = button(Button::Kind::primary, tr("Scegli il file"), "chooseReadings");
    choose_->setLeadingIcon(Icon::document);
    connect(choose_, &Button::clicked, this, &ImportPage::choose);
    layout->addWidget(choose_, 0, Qt::AlignLeft);
    startCard_ = card;
    return card;
}

QWidget* ImportPage::makePreview() {
    preview_ = new QWidget;
    auto* layout = column(preview_, 12);
    summary_ = new Paragraph(Type::bodyStrong);
    summary_->setObjectName(QStringLiteral("summary"));
    remarks_ = new Paragraph(Type::secondary);
    remarks_->setColor(Role::ink2);
    views_ = new Segments({tr("Tutte"), tr("Da controllare"), tr("Non entrano")},
                          tr("Quali righe mostrare"));
    connect(views_, &Segments::currentChanged, this,
            [this](int view) { model_->setShown(ImportModel::Shown(view)); });
    table_ = new ImportTable(*model_);
    table_->setObjectName(QStringLiteral("readings"));
    auto* card = new Card;
    column(card, 0, {2, 2, 2, 2})->addWidget(table_);
    layout->addWidget(summary_);
    layout->addWidget(remarks_);
    layout->addWidget(makeActions());  // above: the page is as long as the file
    layout->addWidget(views_, 0, Qt::AlignLeft);
    layout->addWidget(card);
    return preview_;
}

QWidget* ImportPage::makeActions() {
    auto* bar = new QWidget;
    auto* layout = row(bar, 12);
    send_ = button(Button::Kind::primary, {}, "send");
    stop_ = button(Button::Kind::neutral, tr("Interrompi"), "stop");
    other_ = button(Button::Kind::neutral, tr("Scegli un altro file"), "otherReadings");
    connect(send_, &Button::clicked, this, &ImportPage::start);
    connect(stop_, &Button::clicked, this, [this] {
        if (store_ && store_->import() && store_->import()->run) store_->import()->run->cancel();
    });
    connect(other_, &Button::clicked, this, &ImportPage::choose);
    for (auto* one : {send_, stop_, other_}) layout->addWidget(one);
    layout->addStretch();
    return bar;
}

void ImportPage::choose() {
    context_.services.dialogs.openFile(*this, tr("Scegli il file con le misure"),
                                       tr("Misure (*.csv *.txt *.tsv);;Tutti i file (*)"),
                                       [this](const QString& path) { take(path); });
}

void ImportPage::take(const QString& path) {
    if (!store_) return;
    const auto content = core::readChosenFile(path, core::csvSizeLimit);
    if (!content) return refuse(fileSentence(content.error()));
    auto preview = core::previewImport(*content, store_->entries(), context_.services.clock.now());
    if (!preview)
        return refuse(
            tr("In questo file non troviamo misure: servono una colonna con la data e "
               "almeno una con i valori."));
    if (preview->rows.isEmpty()) return refuse(tr("In questo file non c'è nessuna misura."));
    store_->import().emplace();
    store_->import()->name = QFileInfo(path).fileName();
    store_->import()->preview = std::move(*preview);
    notice_->hide();
    views_->setCurrent(0);
    model_->setShown(ImportModel::Shown::all);
    refresh();
    table_->setFocus(Qt::OtherFocusReason);
    table_->setCurrentIndex(model_->index(0, ImportModel::chosen));
}

// A file chosen before stays, with what was chosen in it.
void ImportPage::refuse(const QString& sentence) {
    notice_->setMessage(Tone::bad, sentence.toHtmlEscaped());
    notice_->show();
    notice_->announceAndFocus();
}

void ImportPage::refresh() {
    const bool any = store_ && store_->import();
    startCard_->setVisible(!any);
    preview_->setVisible(any);
    if (!any) return;
    const auto* run = store_->import()->run.get();
    const bool running = run && run->isRunning();
    model_->refresh();
    table_->setChoosing(!run);
    views_->setVisible(!run);
    stop_->setVisible(running);
    other_->setVisible(!running);
    send_->setVisible(!running && (!run || run->left() > 0));
    if (running) return showSending();
    if (run) return showOutcome();
    showChoosing();
}

void ImportPage::showChoosing() {
    const auto& preview = store_->import()->preview;
    QStringList remarks;
    if (preview.monthFirst) remarks << tr("Leggiamo le date come mese, giorno, anno.");
    if (preview.timeMissing) remarks << tr("Dove manca l'ora mettiamo 0:00.");
    remarks_->setText(remarks.join(u' '));
    remarks_->setVisible(!remarks.isEmpty());
    summary_->setText(importSummary(preview));
    showCount();
}

void ImportPage::showCount() {
    if (!store_ || !store_->import()) return;
    send_->setText(tr("Importa %n misura/e", nullptr, store_->import()->preview.chosen()));
}

void ImportPage::showSending() {
    const auto& run = *store_->import()->run;
    remarks_->hide();
    summary_->setText(tr("Invio: %1 di %2 arrivate.").arg(run.arrived()).arg(run.items().size()));
}

// What did not arrive stays here, row by row, until it does or another file is chosen.
void ImportPage::showOutcome() {
    const auto& run = *store_->import()->run;
    const int left = run.left();
    remarks_->hide();
    model_->setShown(left > 0 ? ImportModel::Shown::notArrived : ImportModel::Shown::all);
    summary_->setText(tr("%n misura/e nel taccuino.", nullptr, run.arrived()));
    send_->setText(tr("Riprova con %n misura/e", nullptr, left));
    notice_->setMessage(left > 0 ? Tone::bad : Tone::ok,
                        left > 0 ? QStringLiteral("<b>%1</b> %2")
                                       .arg(tr("%n misura/e non è/sono arrivata/e.", nullptr, left),
                                            tr("Le trovi qui sotto: non le perdi."))
                                 : tr("Tutte le misure scelte sono nel taccuino."));
    notice_->show();
}

void ImportPage::start() {
    if (!store_ || !store_->import()) return;
    auto& import = *store_->import();
    if (!import.run && import.preview.chosen() == 0)
        return refuse(tr("Scegli almeno una misura da importare."));
    notice_->hide();
    store_->startImport();
    watchRun();
    refresh();
}

void ImportPage::watchRun() {
    const auto* run = store_->import()->run.get();
    connect(run, &core::ImportRun::progressed, this, &ImportPage::showSending,
            Qt::UniqueConnection);
    connect(run, &core::ImportRun::finished, this, &ImportPage::onFinished, Qt::UniqueConnection);
}

void ImportPage::onFinished() {
    if (!store_ || !store_->import()) return;
    for (const auto& item : store_->import()->run->items())
        if (item.error && endsSession(context_, *item.error)) return;
    refresh();
    notice_->announceAndFocus();
}

void ImportPage::clear() {
    if (store_ && store_->import() && store_->import()->run)
        store_->import()->run->disconnect(this);
    model_->clear();
    store_.reset();
    for (auto* text : {summary_, remarks_}) text->setText({});
    notice_->setMessage(Tone::info, {});
    notice_->hide();
}

void ImportPage::setWidthClass(WidthClass widthClass) {
    table_->setNarrow(widthClass == WidthClass::narrow);
}

}  // namespace ui
