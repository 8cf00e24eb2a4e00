// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/notebook/entry_page.h"

#include <QUuid>
#include <QVBoxLayout>

#include "core/base/error_table.h"
#include "core/base/private_file.h"
#include "core/notebook/notebook_words.h"
#include "ui/forms/form.h"
#include "ui/screens/message/error_words.h"
#include "ui/screens/parts/back_bar.h"
#include "ui/screens/record/notebook/entry_fields.h"
#include "ui/screens/record/notebook/notebook_store.h"
#include "ui/screens/record/notebook/pdf_picker.h"
#include "ui/screens/record/notebook/remove_question.h"
#include "ui/screens/record/record_access.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/format.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page_body.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {
namespace {

const QString versionKey = QStringLiteral("version");
const QString wishKey = QStringLiteral("wish");

QString marked(const core::Error& error) {
    const auto text = core::errorText(error);
    return QStringLiteral("<b>%1</b> %2 %3")
        .arg(text.title, text.hint, helpLineSentence(error.code));
}

}  // namespace

EntryPage::EntryPage(const Context& context, const QString& kind, QString id)
    : context_(context),
      kind_(*core::notebookKind(kind)),
      store_(notebookStore(context)),
      wish_(QUuid::createUuid().toByteArray(QUuid::WithoutBraces)),
      form_(new Form(this)),
      heading_(new Paragraph(Type::h1, core::notebookKindName(kind_))),
      doubts_(new Banner(Tone::warn)) {
    entry_.id = std::move(id);
    auto* all = (new PageBody(*this))->content();
    all->addWidget(backBar(context));
    all->addWidget(heading_);
    all->addWidget(form_->summary());
    auto* card = new Card;
    auto* layout = column(card, 16, {24, 20, 24, 22});
    makeForm(*layout);
    all->addWidget(card);
    all->addStretch();
    connect(store_.get(), &NotebookStore::changed, this, &EntryPage::showEntry);
    if (entry_.id.isEmpty()) showNew();
    store_->load();
    showEntry();
}

EntryPage::~EntryPage() = default;

QString EntryPage::title() const {
    return entry_.id.isEmpty() ? tr("Nuova annotazione") : tr("Annotazione");
}

QString EntryPage::trail() const {
    return trailStart + QLatin1String(kind_.code) + u'/' + entry_.id;
}

PageFactory EntryPage::follow(const Context& context, const QString& trail) {
    if (!trail.startsWith(trailStart)) return nullptr;
    const QString kind = trail.mid(trailStart.size()).section(u'/', 0, 0);
    const QString id = trail.mid(trailStart.size()).section(u'/', 1);
    if (core::notebookKind(kind) == nullptr) return nullptr;
    return pageOf<EntryPage>(std::cref(context), kind, id);
}

QWidget* EntryPage::firstFocus() const {
    return entry_.id.isEmpty() ? fields_->first() : heading_;
}

void EntryPage::makeForm(QVBoxLayout& layout) {
    fields_ = new EntryFields(kind_, *form_, layout, context_.services.clock, this);
    if (core::isNotebookDocument(kind_)) addPicker(layout);
    doubts_->setObjectName(QStringLiteral("doubts"));
    doubts_->hide();
    layout.addWidget(doubts_);
    addActions(layout);
    form_->onSubmit([this] { send(); });
    connect(form_, &Form::edited, this, [this] {
        doubts_->hide();
        accepted_.clear();  // another value is another question
    });
}

void EntryPage::addPicker(QVBoxLayout& layout) {
    const auto known = store_->find(entry_.id);
    picker_ =
        new PdfPicker(context_, *store_, known ? std::optional(known->file.size) : std::nullopt);
    auto* field = new FormField(tr("PDF"), picker_->button(), *picker_);
    field->setHint(tr("Al massimo 5 MB."));
    form_->add(QStringLiteral("file"), field, [this] { return picker_->mistake(); });
    connect(picker_, &PdfPicker::chosen, field,
            [this, field] { field->setError(store_ ? picker_->mistake() : QString()); });
    layout.addWidget(field);
}

void EntryPage::addActions(QVBoxLayout& layout) {
    auto* save = new Button(Button::Kind::primary, tr("Salva"));
    auto* cancel = new Button(Button::Kind::neutral, tr("Annulla"));
    save->setObjectName(QStringLiteral("save"));
    cancel->setObjectName(QStringLiteral("cancel"));
    form_->setPrimary(save);
    connect(cancel, &Button::clicked, this, [this] { context_.navigator.back(); });
    auto* actions = row(nullptr, 12);
    actions->addWidget(save);
    actions->addWidget(cancel);
    actions->addStretch();
    if (!entry_.id.isEmpty() && picker_) {
        auto* download = new Button(Button::Kind::neutral, tr("Scarica PDF"));
        download->setObjectName(QStringLiteral("download"));
        download->setLeadingIcon(Icon::download);
        connect(download, &Button::clicked, this, &EntryPage::download);
        actions->addWidget(download);
    }
    if (!entry_.id.isEmpty()) {
        remove_ = new Button(Button::Kind::danger, tr("Elimina"));
        remove_->setObjectName(QStringLiteral("remove"));
        connect(remove_, &Button::clicked, this, &EntryPage::askToRemove);
        actions->addWidget(remove_);
    }
    layout.addLayout(actions);
}

// A grown person's height is the one of the last time.
void EntryPage::showNew() {
    fields_->showNew();
    const auto last = store_->newest(kind_);
    const QString height = QStringLiteral("altezza");
    if (last && last->values.numbers.contains(height))
        fields_->suggest(height, last->values.numbers.value(height));
}

// The fields are filled once: what is typed later stays, whatever the list does.
void EntryPage::showEntry() {
    if (!store_) return;
    if (store_->error() && endsSession(context_, *store_->error())) return;
    if (elsewhere_) return showElsewhere();
    if (shown_ || entry_.id.isEmpty()) return;
    const auto known = store_->find(entry_.id);
    if (!known) {
        if (store_->error()) form_->refuse(marked(*store_->error()));
        return;
    }
    shown_ = true;
    entry_ = *known;
    version_ = entry_.version;
    fields_->show(entry_);
    if (!restored_.isEmpty()) restore(std::exchange(restored_, {}));
}

core::FormValues EntryPage::draft() const {
    auto values = form_->draft();
    values.insert(versionKey, version_);
    values.insert(wishKey, QString::fromLatin1(wish_));
    return values;
}

// The version goes along: what was typed was meant for the entry as it was then.
void EntryPage::restore(const core::FormValues& draft) {
    if (!entry_.id.isEmpty() && !shown_) {
        restored_ = draft;
        return;
    }
    form_->restore(draft);
    version_ = draft.value(versionKey, version_);
    wish_ = draft.value(wishKey, QString::fromLatin1(wish_)).toLatin1();
}

core::NotebookEntry EntryPage::typed() const {
    auto entry = entry_;
    fields_->read(entry);
    entry.version = version_;
    if (picker_ && store_->chosenFile()) entry.file.content = store_->chosenFile()->content;
    return entry;
}

// R14: unlikely values warn and never block: said once, the second press sends.
bool EntryPage::askAboutDoubts() {
    const auto doubts = fields_->doubts();
    if (doubts.isEmpty() || doubts == accepted_) return false;
    accepted_ = doubts;
    form_->answered();
    doubts_->setMessage(Tone::warn, QStringLiteral("<b>%1</b>\n%2")
                                        .arg(tr("Controlla, poi premi di nuovo Salva."),
                                             doubts.join(u'\n').toHtmlEscaped()));
    doubts_->show();
    doubts_->announceAndFocus();
    reveal(*doubts_);
    return true;
}

void EntryPage::send() {
    if (!store_ || askAboutDoubts()) return;
    core::whenDone(store_->save(typed(), wish_), this,
                   [this](const core::Result<core::NotebookEntry>& saved) { onSaved(saved); });
}

void EntryPage::onSaved(const core::Result<core::NotebookEntry>& saved) {
    if (!store_) return;
    if (saved) return done(tr("Annotazione salvata."));
    if (saved.error().code == core::errors::recordChanged) return onChangedElsewhere();
    fail(saved.error());
}

void EntryPage::fail(const core::Error& error) {
    if (!endsSession(context_, error)) form_->refuse(marked(error));
}

// What is typed stays; what is at the portal now is told, and the next press is meant for that.
void EntryPage::onChangedElsewhere() {
    elsewhere_ = true;
    store_->reload();
}

void EntryPage::showElsewhere() {
    if (store_->state() == NotebookStore::State::loading) return;
    elsewhere_ = false;
    if (store_->state() == NotebookStore::State::failed) return fail(*store_->error());
    const auto now = store_->find(entry_.id);
    const QString title =
        QStringLiteral("<b>%1</b> ")
            .arg(tr("Nel frattempo questa annotazione è stata cambiata altrove."));
    version_ = now ? now->version : QString();
    entry_ = now.value_or(core::NotebookEntry{});
    remove_->setVisible(now.has_value());
    form_->refuse(
        title +
        (now ? tr("Adesso dice: «%1», %2. Se premi di nuovo Salva, vale quello che vedi qui.")
                   .arg(core::notebookSummary(*now).toHtmlEscaped(), dateAndTime(now->date))
             : tr("Ora non c'è più. Se premi di nuovo Salva, la aggiungiamo.")));
}

void EntryPage::askToRemove() {
    if (!store_ || !shown_) return;
    askRemoval(*this, [this] { remove(); });
}

void EntryPage::remove() {
    if (!store_) return;
    remove_->setBusy(true);
    core::whenDone(store_->remove(entry_), this, [this](const core::Result<bool>& removed) {
        if (!store_) return;
        remove_->setBusy(false);
        if (removed) return done(tr("Annotazione eliminata."));
        if (removed.error().code == core::errors::recordChanged) return onChangedElsewhere();
        fail(removed.error());
    });
}

void EntryPage::download() {
    if (!store_) return;
    core::whenDone(store_->file(entry_), this, [this](const core::Result<QByteArray>& content) {
        if (!store_) return;
        if (!content) return fail(content.error());
        saveFile(*content);
    });
}

// A name that says nothing: file names are seen by others.
void EntryPage::saveFile(const QByteArray& content) {
    const QString name =
        tr("Documento") + u'-' + entry_.date.date().toString(Qt::ISODate) + QStringLiteral(".pdf");
    context_.services.dialogs.chooseFile(*this, name, [this, content](const QString& path) {
        const auto saved = core::writePrivateFile(path, content);
        if (!saved) return fail(saved.error());
        context_.navigator.notify(tr("PDF salvato."));
    });
}

void EntryPage::done(const QString& words) {
    store_->chosenFile().reset();
    context_.navigator.notify(words);
    context_.navigator.back();
}

void EntryPage::clear() {
    if (store_) store_->disconnect(this);
    store_.reset();
    entry_.values = {};
    accepted_.clear();
    restored_.clear();
    form_->clear();
    if (picker_) picker_->clear();
    doubts_->setMessage(Tone::warn, {});
    doubts_->hide();
    heading_->setText({});
}

}  // namespace ui
