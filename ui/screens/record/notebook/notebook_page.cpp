// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/notebook/notebook_page.h"

#include <QComboBox>

#include "core/base/error_table.h"
#include "core/notebook/notebook_words.h"
#include "ui/print/text_content.h"
#include "ui/screens/parts/page_prints.h"
#include "ui/screens/record/consent/record_error_panel.h"
#include "ui/screens/record/notebook/entry_page.h"
#include "ui/screens/record/notebook/import_page.h"
#include "ui/screens/record/notebook/kind_page.h"
#include "ui/screens/record/notebook/measures_page.h"
#include "ui/screens/record/notebook/notebook_list.h"
#include "ui/screens/record/notebook/notebook_model.h"
#include "ui/screens/record/notebook/notebook_paper.h"
#include "ui/screens/record/record_access.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page_body.h"
#include "ui/style/appearance.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {

NotebookPage::NotebookPage(const Context& context)
    : context_(context),
      store_(notebookStore(context)),
      header_(new RecordHeader(context, *this, RecordSection::notebook)),
      model_(std::make_unique<NotebookModel>(*store_)),
      notice_(new Banner),
      prints_(new PagePrints(context, *notice_, this)) {
    auto* all = (new PageBody(*this, 12))->content();
    all->addWidget(header_);
    all->addWidget(new Banner(Tone::info, tr("Le informazioni del taccuino sono inserite da te e "
                                             "non sono verificate da un medico.")));
    all->addWidget(makeTools());
    notice_->hide();
    all->addWidget(notice_);
    missing_ = new Banner(Tone::warn);
    all->addWidget(missing_);
    all->addWidget(makeList());
    all->addWidget(makeEmpty());
    error_ = new RecordErrorPanel(context_, MessagePage::Size::panel);
    connect(error_, &RecordErrorPanel::retryChosen, this, [this] { store_->reload(); });
    errorCard_ = new Card;
    column(errorCard_, 0)->addWidget(error_);
    all->addWidget(errorCard_);
    all->addStretch();
    connect(store_.get(), &NotebookStore::changed, this, &NotebookPage::refresh);
    connect(prints_, &PagePrints::failed, this, [this](const core::Error& error) {
        const auto text = core::errorText(error);
        notice_->setMessage(Tone::bad, QStringLiteral("<b>%1</b> %2").arg(text.title, text.hint));
        notice_->show();
        notice_->announceAndFocus();
    });
    chooseKind(store_->choices().kind);
    store_->load();
    refresh();
}

NotebookPage::~NotebookPage() = default;

QWidget* NotebookPage::firstFocus() const {
    return header_->heading();
}

QWidget* NotebookPage::makeKinds() {
    kinds_ = new QComboBox;
    kinds_->setObjectName(QStringLiteral("kinds"));
    kinds_->setAccessibleName(tr("Quali annotazioni mostrare"));
    kinds_->setProperty("bar", true);
    kinds_->addItem(tr("Tutte le annotazioni"), QString());
    for (const auto& kind : core::notebookKinds())
        kinds_->addItem(core::notebookKindName(kind), QString::fromLatin1(kind.code));
    connect(kinds_, &QComboBox::currentIndexChanged, this,
            [this] { chooseKind(kinds_->currentData().toString()); });
    return kinds_;
}

Button* NotebookPage::tool(const char* name, const QString& text, int icon) {
    auto* button = new Button(Button::Kind::neutral, text);
    button->setObjectName(QString::fromLatin1(name));
    button->setLeadingIcon(static_cast<Icon>(icon));
    button->setInBar(true);
    return button;
}

QWidget* NotebookPage::makeTools() {
    auto* bar = new QWidget;
    tools_ = row(bar, 10);
    add_ = tool("add", tr("Aggiungi"), int(Icon::note));
    add_->setKind(Button::Kind::primary);
    auto* measures = tool("measures", tr("Grafici"), int(Icon::trend));
    auto* import = tool("import", tr("Importa misure"), int(Icon::download));
    auto* paper = tool("print", tr("Stampa"), int(Icon::print));
    tools_->addWidget(makeKinds(), 0);
    tools_->addStretch();
    buttons_ = row(nullptr, 10);
    for (auto* button : {add_, measures, import, paper}) buttons_->addWidget(button);
    buttons_->addStretch();
    tools_->addLayout(buttons_);
    auto& navigator = context_.navigator;
    connect(add_, &Button::clicked, this,
            [&navigator, this] { navigator.push(pageOf<KindPage>(std::cref(context_))); });
    connect(measures, &Button::clicked, this,
            [&navigator, this] { navigator.push(pageOf<MeasuresPage>(std::cref(context_))); });
    connect(import, &Button::clicked, this, &NotebookPage::openImport);
    connect(paper, &Button::clicked, this, &NotebookPage::print);
    return bar;
}

QWidget* NotebookPage::makeList() {
    list_ = new NotebookList(*model_);
    list_->setObjectName(QStringLiteral("entries"));
    connect(list_, &NotebookList::opened, this, &NotebookPage::open);
    listCard_ = new Card;
    column(listCard_, 0)->addWidget(list_);
    return listCard_;
}

QWidget* NotebookPage::makeEmpty() {
    empty_ = new MessagePage(MessagePage::Size::panel, Icon::note, {}, {});
    emptyCard_ = new Card;
    column(emptyCard_, 0)->addWidget(empty_);
    return emptyCard_;
}

void NotebookPage::chooseKind(const QString& code) {
    if (!store_) return;
    store_->choices().kind = code;
    kinds_->setCurrentIndex(qMax(0, kinds_->findData(code)));
    model_->setKind(code);
    refresh();
}

void NotebookPage::open(const QString& id) {
    const auto entry = store_ ? store_->find(id) : std::nullopt;
    if (!entry) return;
    store_->choices().selected = id;
    store_->chosenFile().reset();
    context_.navigator.push(
        pageOf<EntryPage>(std::cref(context_), QString::fromLatin1(entry->kind->code), id));
}

// What has not arrived yet is found again; what is done is done.
void NotebookPage::openImport() {
    if (!store_) return;
    const auto* run = store_->import() ? store_->import()->run.get() : nullptr;
    if (run && run->left() == 0) store_->import().reset();
    context_.navigator.push(pageOf<ImportPage>(std::cref(context_)));
}

void NotebookPage::refresh() {
    if (!store_) return;
    if (store_->error() && endsSession(context_, *store_->error())) return;
    const bool failed =
        store_->state() == NotebookStore::State::failed && store_->entries().isEmpty();
    const bool none =
        !failed && model_->entryCount() == 0 && store_->state() != NotebookStore::State::loading;
    const bool filtered = !store_->entries().isEmpty();
    empty_->setMessage(
        Icon::note,
        filtered ? tr("Nessuna annotazione di questo tipo.") : tr("Il tuo taccuino è vuoto."),
        filtered ? tr("Scegli un altro tipo, oppure aggiungine una.")
                 : tr("Puoi annotare misure, farmaci, allergie e altro."));
    if (failed) error_->showError(*store_->error());
    listCard_->setVisible(!failed && !none);
    emptyCard_->setVisible(none);
    errorCard_->setVisible(failed);
    showMissing();
    const QModelIndex kept = model_->indexOf(store_->choices().selected);
    if (kept.isValid()) list_->setCurrentIndex(kept);
}

// What came is shown; that it is not all is said.
void NotebookPage::showMissing() {
    const bool partly = store_->error() && !store_->entries().isEmpty();
    missing_->setVisible(partly);
    if (!partly) return;
    missing_->setMessage(Tone::warn, QStringLiteral("<b>%1</b> %2")
                                         .arg(tr("L'elenco non è completo."),
                                              core::errorText(*store_->error()).title));
}

bool NotebookPage::print() {
    if (!store_ || prints_->isBusy() || model_->entryCount() == 0) return true;
    QVector<core::NotebookEntry> entries;
    const QString kind = store_->choices().kind;
    for (const auto& entry : store_->entries())
        if (kind.isEmpty() || kind == QLatin1String(entry.kind->code)) entries << entry;
    PrintJob::Contents contents;
    contents.push_back(std::make_unique<TextContent>(notebookPaper(entries)));
    prints_->print(std::move(contents));
    return true;
}

void NotebookPage::clear() {
    prints_->cancel();
    model_->clear();
    missing_->setMessage(Tone::warn, {});
    if (store_) store_->disconnect(this);
    store_.reset();
}

void NotebookPage::setWidthClass(WidthClass widthClass) {
    header_->setWidthClass(widthClass);
    const auto direction = [](bool below) {
        return below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    };
    tools_->setDirection(direction(widthClass != WidthClass::wide));
    buttons_->setDirection(direction(widthClass == WidthClass::narrow));
    list_->setWrapping(widthClass != WidthClass::wide);
}

}  // namespace ui
