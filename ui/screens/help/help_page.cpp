// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/help/help_page.h"

#include <QVBoxLayout>

#include "ui/screens/about/about_page.h"
#include "ui/screens/firstrun/first_run_page.h"
#include "ui/screens/about/licences_page.h"
#include "ui/screens/help/counters_page.h"
#include "ui/screens/help/guide_page.h"
#include "ui/screens/help/help_answers.h"
#include "ui/screens/help/help_search.h"
#include "ui/screens/help/help_topic_page.h"
#include "ui/screens/parts/paper_desk.h"
#include "ui/screens/parts/task_tiles.h"
#include "ui/screens/record/consent/notice_page.h"
#include "ui/shell/help_line_watch.h"
#include "ui/shell/navigator.h"
#include "ui/shell/strip.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {
namespace {

// S12, under S67's three headings.
std::vector<HelpQuestion> faq() {
    return {
        {HelpPage::tr("Invio SMS"),
         HelpPage::tr("Gli SMS sono gratuiti e arrivano con ogni operatore telefonico.")},
        {HelpPage::tr("Configurazione PC"),
         HelpPage::tr(
             "Non serve un sistema operativo particolare. Per entrare con la tessera serve "
             "solo il servizio delle smart card, che di solito c'è già.")},
        {HelpPage::tr("Consultazione Referto"),
         HelpPage::tr("Dopo aver letto il referto online non serve ritirarne una copia.")},
    };
}

}  // namespace

HelpPage::HelpPage(const Context& context)
    : ReadPage(context, placeName(Place::help)),
      search_(new HelpSearch),
      found_(new Paragraph(Type::secondary)),
      answers_(new HelpAnswers),
      rest_(new QWidget) {
    desk().prints().setImpersonal();
    found_->setColor(Role::ink2);
    content().addWidget(search_);
    content().addWidget(found_);
    content().addWidget(answers_);
    content().addWidget(rest_);
    column(rest_, 16);
    addHelpLine();
    addPages();
    addTopics();
    connect(search_, &QLineEdit::textChanged, this, &HelpPage::refresh);
    connect(&context.helpLine, &HelpLineWatch::changed, this, &HelpPage::showLine);
    context.helpLine.ask();
    refresh();
    showLine();
}

void HelpPage::addHelpLine() {
    auto* card = new Card;
    auto* layout = column(card, 2, {22, 16, 22, 16});
    state_ = new Paragraph(Type::label);
    state_->setObjectName(QStringLiteral("lineState"));
    layout->addWidget(new Paragraph(Type::h3, helpLineName()));
    layout->addWidget(new Paragraph(Type::h1, helpLineNumber()));
    layout->addWidget(new Paragraph(Type::body, helpLineHours()));
    layout->addWidget(state_);
    rest_->layout()->addWidget(card);
}

void HelpPage::addPages() {
    auto* tiles = new TaskTiles(tr("Guide e informazioni"));
    const Context& shared = context();
    const auto leads = [&shared](PageFactory page) {
        return [&shared, page = std::move(page)] { shared.navigator.push(page); };
    };
    tiles->add(Icon::note, tr("Guida all'accesso"), "guide",
               leads(pageOf<GuidePage>(std::cref(shared))));
    tiles->add(Icon::reader, tr("Prepara lettore e tessera"), "firstRun",
               [&shared] { shared.navigator.push(firstRun(shared)); });
    tiles->add(Icon::pin, tr("Dove sono gli sportelli"), "counters",
               leads(pageOf<CountersPage>(std::cref(shared))));
    tiles->add(Icon::shield, tr("Informativa al trattamento FSE"), "fseNotice",
               leads(pageOf<NoticePage>(std::cref(shared))));
    tiles->add(Icon::info, tr("Informazioni sulla versione"), "aboutProgram",
               leads(pageOf<AboutPage>(std::cref(shared))));
    tiles->add(Icon::document, tr("Licenze"), "licences",
               leads(pageOf<LicencesPage>(std::cref(shared))));
    rest_->layout()->addWidget(tiles);
}

void HelpPage::addTopics() {
    auto* layout = static_cast<QVBoxLayout*>(rest_->layout());
    layout->addWidget(new Paragraph(Type::h2, tr("FAQ")));
    auto* answers = new HelpAnswers;
    answers->showTopic({.id = {}, .questions = faq()});
    layout->addWidget(answers);
    auto* tiles = new TaskTiles(tr("Domande pagina per pagina"));
    for (const HelpTopic& topic : allHelpTopics())
        tiles->add(Icon::help, topic.title, "helpTopic", [this, id = topic.id] {
            context().navigator.push(pageOf<HelpTopicPage>(std::cref(context()), id));
        });
    layout->addWidget(tiles);
}

void HelpPage::refresh() {
    const bool asks = search_->asks();
    rest_->setVisible(!asks);
    found_->setVisible(asks);
    answers_->setVisible(asks);
    if (!asks) return;
    const auto hits = search_->hits();
    found_->setText(HelpSearch::summary(static_cast<int>(hits.size())));
    answers_->showHits(hits);
}

void HelpPage::showLine() {
    const QString state = context().helpLine.words();
    state_->setText(state);
    state_->setVisible(!state.isEmpty());
}

bool HelpPage::find() {
    search_->setFocus(Qt::ShortcutFocusReason);
    search_->selectAll();
    return true;
}

// What was found, else all there is.
QString HelpPage::paper() const {
    QString html;
    const auto add = [&html](const HelpQuestion& each) {
        html += paperHeading(each.question) + paperParagraph(each.answer);
    };
    if (search_->asks()) {
        for (const auto& hit : search_->hits()) add(hit.question);
        return html;
    }
    html = paperParagraph(
        QStringLiteral("%1 %2. %3").arg(helpLineName(), helpLineNumber(), helpLineHours()));
    for (const auto& each : faq()) add(each);
    for (const auto& topic : allHelpTopics()) {
        html += QStringLiteral("<h1>%1</h1>").arg(topic.title.toHtmlEscaped());
        for (const auto& each : topic.questions) add(each);
    }
    return html;
}

}  // namespace ui
