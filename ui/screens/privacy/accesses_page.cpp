// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/privacy/accesses_page.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <algorithm>

#include "core/accesses/access_export.h"
#include "core/accesses/access_words.h"
#include "core/base/private_file.h"
#include "ui/screens/message/error_panel.h"
#include "ui/screens/parts/page_prints.h"
#include "ui/screens/privacy/privacy_bar.h"
#include "ui/screens/privacy/privacy_paper.h"
#include "ui/screens/privacy/privacy_store.h"
#include "ui/screens/record/document_list_view.h"
#include "ui/screens/record/document_page.h"
#include "ui/screens/record/filter/date_box.h"
#include "ui/screens/record/record_access.h"
#include "ui/screens/record/record_store.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/format.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page_body.h"
#include "ui/shell/strip.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/switch.h"

namespace ui {
namespace {

using Who = core::AccessQuery::Who;

QString secondLine(const core::Access& access) {
    QStringList parts{core::accessWhat(access), core::accessRole(access), access.place};
    parts << core::unusualWords(access.unusual());
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

bool matches(const core::Access& access, const QString& search) {
    const QStringList texts{access.who, access.place, core::accessRole(access),
                            core::accessWhat(access)};
    return search.isEmpty() || std::ranges::any_of(texts, [&](const QString& text) {
               return text.contains(search, Qt::CaseInsensitive);
           });
}

}  // namespace

QVector<ListRow> accessRows(const QVector<core::Access>& accesses) {
    QVector<ListRow> rows;
    for (const auto& access : accesses) {
        ListRow line{access.id, access.who, secondLine(access), dateAndTime(access.when)};
        line.icon = access.purpose == core::AccessPurpose::emergency ? Icon::emergency
                    : access.byProfessional()                        ? Icon::stethoscope
                                                                     : Icon::person;
        if (access.unusual() || access.refused) {
            line.badge = AccessesPage::tr("Da guardare");
            line.badgeTone = Tone::warn;
        }
        rows << line;
    }
    return rows;
}

AccessesPage::AccessesPage(const Context& context)
    : context_(context),
      store_(privacyStore(context)),
      rows_(std::make_unique<ListRows>()),
      heading_(new Paragraph(Type::h1, title())),
      notice_(new Banner),
      missing_(new Banner(Tone::warn, tr("Mancano gli accessi più vecchi. Riprova più tardi."))),
      prints_(new PagePrints(context, *notice_, this)),
      error_(new ErrorPanel(MessagePage::Size::panel)) {
    content_ = makeList();
    heading_->setObjectName(QStringLiteral("heading"));
    auto* print = barButton(tr("Stampa"), "print", Icon::print);
    auto* csv = barButton(tr("Salva CSV"), "saveCsv", Icon::download);
    auto* json = barButton(tr("Salva JSON"), "saveJson", Icon::download);
    auto* all = (new PageBody(*this))->content();
    all->addWidget(privacyBar(context, {print, csv, json}));
    for (QWidget* part : std::initializer_list<QWidget*>{heading_, notice_, makeFilters(), missing_,
                                                         error_, content_})
        all->addWidget(part);
    all->addStretch();
    for (QWidget* part : std::initializer_list<QWidget*>{notice_, missing_, error_}) part->hide();
    connect(print, &Button::clicked, this, &AccessesPage::print);
    connect(csv, &Button::clicked, this,
            [this] { save(QStringLiteral("Accessi.csv"), core::accessCsv(shown())); });
    connect(json, &Button::clicked, this, [this] {
        save(QStringLiteral("Accessi.json"),
             core::accessJson(shown(), context_.services.clock.now()));
    });
    connect(error_, &ErrorPanel::retryChosen, this, &AccessesPage::load);
    connect(prints_, &PagePrints::failed, this,
            [this](const core::Error& error) { tellError(context_, *notice_, error); });
    load();
}

AccessesPage::~AccessesPage() {
    list_->setModel(nullptr);
}

QWidget* AccessesPage::firstFocus() const {
    return heading_;
}

QWidget* AccessesPage::makeFilters() {
    who_ = new Segments({tr("Chi ti cura"), tr("Tu e chi agisce per te"), tr("Tutti")},
                        tr("Di chi mostrare gli accessi"));
    who_->setObjectName(QStringLiteral("who"));
    who_->setCurrent(int(store_->choices().query.who));
    connect(who_, &Segments::currentChanged, this, [this](int index) {
        if (!store_) return;
        store_->choices().query.who = static_cast<Who>(index);
        load();
    });
    makeDays();
    unusual_ = new Switch(tr("Solo da guardare"));
    unusual_->setObjectName(QStringLiteral("unusualOnly"));
    unusual_->setChecked(store_->choices().unusualOnly);
    connect(unusual_, &Switch::toggled, this, [this](bool only) {
        if (!store_) return;
        store_->choices().unusualOnly = only;
        show();
    });
    search_ = new QLineEdit(store_->choices().search);
    search_->setObjectName(QStringLiteral("search"));
    search_->setPlaceholderText(tr("Cerca una persona o una struttura"));
    search_->setAccessibleName(tr("Cerca una persona o una struttura"));
    search_->setProperty("bar", true);
    search_->addAction(icon(Icon::search), QLineEdit::LeadingPosition);
    connect(search_, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (!store_) return;
        store_->choices().search = text;
        show();
    });
    auto* filters = new QWidget;
    auto* all = column(filters, 4);
    auto* line = new QWidget;
    auto* flow = new FlowLayout(line, 10);
    for (QWidget* part : std::initializer_list<QWidget*>{who_, from_, to_, unusual_, search_})
        flow->addWidget(part);
    all->addWidget(line);
    all->addWidget(mistake_);
    return filters;
}

void AccessesPage::makeDays() {
    from_ = new DateBox(tr("Dal"), tr("Accessi dal giorno"));
    from_->setObjectName(QStringLiteral("from"));
    from_->setDay(store_->choices().query.from);
    to_ = new DateBox(tr("Al"), tr("Accessi fino al giorno"));
    to_->setObjectName(QStringLiteral("to"));
    to_->setDay(store_->choices().query.to);
    mistake_ = new Paragraph(Type::secondary);
    mistake_->setColor(Role::bad);
    mistake_->hide();
    const auto take = [this](QDate core::AccessQuery::*field) {
        return [this, field](const QDate& day) {
            if (!store_) return;
            store_->choices().query.*field = day;
            load();
        };
    };
    connect(from_, &DateBox::dayChanged, this, take(&core::AccessQuery::from));
    connect(to_, &DateBox::dayChanged, this, take(&core::AccessQuery::to));
    for (DateBox* box : {from_, to_})
        connect(box, &DateBox::mistaken, this, [this](const QString& sentence) {
            mistake_->setText(sentence);
            mistake_->setVisible(!sentence.isEmpty());
        });
}

QWidget* AccessesPage::makeList() {
    list_ = new DocumentListView(*rows_, DocumentRow::Layout::badgeUnderDate, title());
    list_->setObjectName(QStringLiteral("accesses"));
    list_->rows().setRoundEnds(true, false);
    list_->setWrapping(true);
    list_->fitToRows();
    connect(list_, &DocumentListView::opened, this, &AccessesPage::open);
    count_ = new Paragraph(Type::secondary);
    count_->setObjectName(QStringLiteral("accessCount"));
    count_->setColor(Role::ink2);
    auto* foot = new Strip({}, Qt::TopEdge);
    column(foot, 0, {20, 8, 20, 10})->addWidget(count_);
    auto* card = new Card;
    auto* all = column(card, 0);
    all->addWidget(list_);
    all->addWidget(foot);
    return card;
}

void AccessesPage::load() {
    if (!store_) return;
    const int asked = ++asked_;
    count_->setText(tr("Attendi…"));
    core::whenDone(store_->accesses(store_->choices().query), this,
                   [this, asked](const core::Result<core::AccessList>& list) {
                       if (store_ && asked == asked_) take(list);
                   });
}

void AccessesPage::take(const core::Result<core::AccessList>& list) {
    if (!list && endsSession(context_, list.error())) return;
    error_->setVisible(!list);
    content_->setVisible(list.has_value());
    missing_->setVisible(list && list->missing);
    if (!list) return error_->showError(list.error());
    accesses_ = list->accesses;
    show();
}

QVector<core::Access> AccessesPage::shown() const {
    QVector<core::Access> result;
    if (!store_) return result;
    const auto& choices = store_->choices();
    const QString search = choices.search.trimmed();
    for (const auto& access : accesses_) {
        const bool marked = access.unusual() || access.refused;
        if ((!choices.unusualOnly || marked) && matches(access, search)) result << access;
    }
    return result;
}

void AccessesPage::show() {
    const auto wanted = shown();
    rows_->setRows(accessRows(wanted));
    list_->setVisible(!wanted.isEmpty());
    count_->setText(wanted.isEmpty() ? tr("Nessun accesso con questi filtri.")
                                     : tr("%n accesso/i", nullptr, int(wanted.size())));
}

QString AccessesPage::filterWords() const {
    const auto& choices = store_->choices();
    const QString who[] = {tr("Accessi di chi ti cura"), tr("Accessi tuoi e di chi agisce per te"),
                           tr("Tutti gli accessi")};
    QStringList words{who[int(choices.query.who)]};
    if (choices.query.from.isValid())
        words << elided(tr("dal %1").arg(shortDate(choices.query.from)));
    if (choices.query.to.isValid()) words << elided(tr("al %1").arg(shortDate(choices.query.to)));
    if (choices.unusualOnly) words << tr("solo quelli da guardare");
    if (!choices.search.isEmpty()) words << tr("con “%1”").arg(choices.search);
    return words.join(QStringLiteral(", "));
}

// The document that was read, if the record still has it.
void AccessesPage::open(const QString& id) {
    const auto hit = std::ranges::find(accesses_, id, &core::Access::id);
    if (!store_ || hit == accesses_.end() || hit->documentId().isEmpty()) return;
    const auto record = recordStore(context_);
    core::whenDone(
        record->gateway().document(hit->documentId()), this,
        [this, record](const core::Result<core::Document>& document) {
            if (!store_) return;
            if (!document) return tellError(context_, *notice_, document.error());
            record->keepAside(*document);
            context_.navigator.push(pageOf<DocumentPage>(std::cref(context_), *document));
        });
}

// The name of the file says nothing about the person.
void AccessesPage::save(const QString& name, const QByteArray& content) {
    context_.services.dialogs.chooseFile(*this, name, [this, content](const QString& path) {
        const auto saved = core::writePrivateFile(path, content);
        if (!saved) return tellError(context_, *notice_, saved.error());
        context_.navigator.notify(tr("File salvato."));
    });
}

bool AccessesPage::print() {
    if (store_ && !prints_->isBusy())
        prints_->print(onPaper(accessesPaper(shown(), filterWords())));
    return true;
}

bool AccessesPage::find() {
    search_->setFocus(Qt::ShortcutFocusReason);
    search_->selectAll();
    return true;
}

void AccessesPage::clear() {
    prints_->cancel();
    ++asked_;
    store_.reset();
    accesses_.clear();
    rows_->clear();
    search_->setText({});
    from_->setDay({});
    to_->setDay({});
    count_->setText({});
    notice_->hide();
}

}  // namespace ui
