// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/export/export_page.h"

#include <QBoxLayout>
#include <algorithm>

#include "ui/forms/form.h"
#include "ui/screens/parts/back_bar.h"
#include "ui/screens/record/choice/document_choice.h"
#include "ui/screens/record/choice/whole_record.h"
#include "ui/screens/record/choice/work_progress.h"
#include "ui/screens/record/consent/record_error_panel.h"
#include "ui/screens/record/export/export_result.h"
#include "ui/screens/record/export/export_store.h"
#include "ui/screens/record/record_access.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page_body.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/password_box.h"
#include "ui/widgets/password_edit.h"
#include "ui/widgets/segments.h"

namespace ui {
namespace {

constexpr double fieldWidth = 438;
constexpr int shortest = 8;  // characters of a passphrase

core::SecretBuffer copyOf(core::ByteView bytes) {
    return core::SecretBuffer(
        std::string_view(reinterpret_cast<const char*>(bytes.data()), bytes.size()));
}

}  // namespace

ExportPage::ExportPage(const Context& context)
    : context_(context),
      record_(wholeRecord(context)),
      store_(exportStore(context)),
      form_(new Form(this)) {
    auto* body = new PageBody(*this);
    addHead(*body->content());
    task_ = new QWidget;
    auto* task = column(task_, 16);
    task->addWidget(form_->summary());
    addChoice(*task);
    addFormat(*task);
    addPassphrase(*task);
    addActions(*task);
    body->content()->addWidget(task_);
    body->content()->addStretch();
    form_->onSubmit([this] { send(); });
    connect(record_.get(), &WholeRecord::changed, this, &ExportPage::showRecord);
    connect(store_.get(), &ExportStore::changed, this, &ExportPage::showWork);
    showFormat();
    record_->load();
    showRecord();
    showWork();
}

ExportPage::~ExportPage() = default;

QWidget* ExportPage::firstFocus() const {
    return heading_;
}

void ExportPage::addHead(QVBoxLayout& all) {
    auto* back = barBackButton(context_);
    heading_ = new Paragraph(Type::h1, title());
    heading_->setObjectName(QStringLiteral("heading"));
    result_ = new ExportResult;
    progress_ = new WorkProgress;
    connect(progress_, &WorkProgress::cancelled, this, [this] {
        if (store_) store_->cancel();
    });
    error_ = new RecordErrorPanel(context_, MessagePage::Size::panel);
    connect(error_, &RecordErrorPanel::retryChosen, this, [this] { record_->load(); });
    all.addWidget(back, 0, Qt::AlignLeft);
    all.addWidget(heading_);
    all.addWidget(new Paragraph(
        Type::lead, tr("Salva una copia dei tuoi documenti in un file, per tenerla o per darla a "
                       "chi vuoi tu.")));
    all.addWidget(result_);
    all.addWidget(progress_);
    all.addWidget(error_);
    all.addWidget(new Banner(
        Tone::info, tr("Il file contiene dati sulla tua salute. Tienilo in un posto sicuro: chi lo "
                       "apre può leggerli. Non salvarlo su un computer che usano anche altri.")));
}

void ExportPage::addChoice(QVBoxLayout& all) {
    scope_ = new Segments({tr("Tutto il Fascicolo"), tr("Scelgo io")}, tr("Che cosa esportare"));
    scope_->setObjectName(QStringLiteral("exportScope"));
    choice_ = new DocumentChoice;
    choice_->hide();
    contents_ = new Paragraph(Type::body);
    contents_->setObjectName(QStringLiteral("exportContents"));
    connect(scope_, &Segments::currentChanged, this, &ExportPage::showContents);
    connect(&choice_->model(), &ChoiceModel::choiceChanged, this, &ExportPage::showContents);
    all.addWidget(new Paragraph(Type::h2, tr("Che cosa esportare")));
    all.addWidget(scope_, 0, Qt::AlignLeft);
    all.addWidget(choice_);
    all.addWidget(contents_);
}

void ExportPage::addFormat(QVBoxLayout& all) {
    format_ = new Segments({tr("Documenti (ZIP)"), tr("Dati (FHIR)")}, tr("Formato"));
    format_->setObjectName(QStringLiteral("exportFormat"));
    formatWords_ = new Paragraph(Type::body);
    connect(format_, &Segments::currentChanged, this, &ExportPage::showFormat);
    all.addWidget(new Paragraph(Type::h2, tr("Formato")));
    all.addWidget(format_, 0, Qt::AlignLeft);
    all.addWidget(formatWords_);
}

void ExportPage::addPassphrase(QVBoxLayout& all) {
    secret_ = new QWidget;
    auto* fields = column(secret_, 12);
    auto* first = passphraseField(QStringLiteral("passphrase"), tr("Frase segreta (facoltativa)"),
                                  passphrase_);
    first->setHint(
        tr("Con una frase di almeno 8 caratteri il file è cifrato. Nessuno può "
           "ritrovarla per te: se la perdi, il file non si apre più."));
    fields->addWidget(first);
    fields->addWidget(passphraseField(QStringLiteral("passphraseRepeated"),
                                      tr("Ripeti la frase segreta"), repeated_));
    all.addWidget(secret_);
}

FormField* ExportPage::passphraseField(const QString& id, const QString& label,
                                       PasswordEdit*& edit) {
    auto* box = new PasswordBox;
    edit = box->edit();
    edit->setObjectName(id);
    auto* field = new FormField(label, edit, *box);
    limitWidth(field, fieldWidth);
    const bool first = &edit == &passphrase_;
    form_->add(id, field, [this, first] { return first ? passphraseMistake() : repeatMistake(); });
    return field;
}

QString ExportPage::passphraseMistake() const {
    const bool fine = passphrase_->isEmpty() || passphrase_->count() >= shortest;
    return fine ? QString() : tr("Scrivi almeno 8 caratteri, oppure lascia vuoto.");
}

QString ExportPage::repeatMistake() const {
    return std::ranges::equal(passphrase_->bytes(), repeated_->bytes())
               ? QString()
               : tr("Le due frasi sono diverse. Scrivila di nuovo.");
}

void ExportPage::addActions(QVBoxLayout& all) {
    export_ = new Button(Button::Kind::primary, tr("Esporta"));
    export_->setLeadingIcon(Icon::download);
    export_->setObjectName(QStringLiteral("export"));
    form_->setPrimary(export_);
    all.addWidget(export_, 0, Qt::AlignLeft);
}

bool ExportPage::everything() const {
    return scope_->current() == 0;
}

core::ExportFormat ExportPage::format() const {
    return format_->current() == 0 ? core::ExportFormat::zip : core::ExportFormat::fhir;
}

QVector<core::Document> ExportPage::chosen() const {
    return everything() ? record_->documents() : choice_->model().chosen();
}

void ExportPage::showRecord() {
    if (!store_) return;
    const auto& failure = record_->error();
    if (failure && endsSession(context_, *failure)) return;
    if (failure) error_->showError(*failure);
    error_->setVisible(failure.has_value());
    if (record_->state() == WholeRecord::State::ready) choice_->setDocuments(record_->documents());
    showContents();
}

void ExportPage::showContents() {
    if (!store_) return;
    choice_->setVisible(!everything());
    const bool ready = record_->state() == WholeRecord::State::ready;
    export_->setVisible(ready);
    contents_->setVisible(everything());
    if (!ready) return contents_->setText(tr("Conto i documenti del Fascicolo…"));
    QString text = tr("Nel file ci sarà/saranno %n documento/i: tutti quelli del tuo Fascicolo.",
                      nullptr, static_cast<int>(record_->documents().size()));
    if (const auto hidden = hiddenSentence(record_->documents()); !hidden.isEmpty())
        text += u' ' + hidden;
    contents_->setText(text);
}

void ExportPage::showFormat() {
    const bool zip = format() == core::ExportFormat::zip;
    secret_->setVisible(zip);
    formatWords_->setText(
        zip ? tr("Un archivio con i PDF originali, i dati di ogni documento (CDA), una pagina da "
                 "leggere per ciascuno e un indice. Si apre su qualunque computer.")
            : tr("Un solo file per altri programmi sanitari: farmaci, allergie, problemi, "
                 "vaccinazioni, risultati e procedure secondo lo standard FHIR R4. I PDF non ci "
                 "sono. Il file non è cifrato."));
}

void ExportPage::showWork() {
    if (!store_) return;
    const bool running = store_->isRunning();
    task_->setVisible(!running);
    if (running) {
        result_->clear();
        const int at = std::min(store_->done() + 1, store_->total());
        progress_->show(tr("Preparo il documento %1 di %2…").arg(at).arg(store_->total()),
                        store_->done(), store_->total());
    } else {
        progress_->clear();
        if (store_->error() && endsSession(context_, *store_->error())) return;
        if (store_->summary())
            result_->show(*store_->summary());
        else if (store_->error())
            result_->show(*store_->error());
        else if (wasRunning_)
            result_->showCancelled();
    }
    wasRunning_ = running;
}

// Sent only when there is something to send.
void ExportPage::send() {
    form_->answered();
    if (!store_ || record_->state() != WholeRecord::State::ready) return;
    if (chosen().isEmpty())
        return form_->refuse(
            tr("<b>Non hai scelto nessun documento.</b> Spunta quelli che vuoi "
               "nell'elenco."));
    const auto day = context_.services.clock.today().toString(Qt::ISODate);
    const auto suffix =
        format() == core::ExportFormat::zip ? QLatin1String(".zip") : QLatin1String(".json");
    context_.services.dialogs.chooseFile(*this, tr("Fascicolo") + u'-' + day + suffix,
                                         [this](const QString& path) { begin(path); });
}

void ExportPage::begin(const QString& path) {
    const auto& session = context_.services.sessions.current();
    if (!store_ || !session) return;
    core::ExportOrder order;
    order.documents = chosen();
    order.format = format();
    order.path = path;
    if (order.format == core::ExportFormat::zip) order.passphrase = copyOf(passphrase_->bytes());
    order.patient = session->subject();
    order.made = context_.services.clock.now();
    form_->clear();
    store_->start(std::move(order));
}

// What runs ends with the session, not with the page.
void ExportPage::clear() {
    record_->disconnect(this);
    if (store_) store_->disconnect(this);
    store_.reset();
    form_->clear();
    choice_->clear();
    contents_->setText({});
    result_->clear();
    progress_->clear();
}

void ExportPage::setWidthClass(WidthClass widthClass) {
    choice_->setNarrow(widthClass == WidthClass::narrow);
}

}  // namespace ui
