// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/privacy/consent_question.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QKeyEvent>

#include "ui/screens/privacy/privacy_store.h"
#include "ui/screens/privacy/privacy_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/escape_key.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {

ConsentQuestion::ConsentQuestion(std::shared_ptr<PrivacyStore> store, QWidget* parent)
    : Card(Kind::chosen, parent),
      store_(std::move(store)),
      title_(new Paragraph(Type::h3)),
      effect_(new Paragraph(Type::body)),
      view_(makeView()),
      yes_(new Button(Button::Kind::secondary, {})),
      no_(new Button(Button::Kind::neutral, tr("Annulla"))) {
    takeEscape(*this);
    setObjectName(QStringLiteral("consentQuestion"));
    title_->setObjectName(QStringLiteral("questionTitle"));
    effect_->setObjectName(QStringLiteral("questionEffect"));
    auto* all = column(this, 10, {20, 16, 20, 16});
    for (QWidget* part : std::initializer_list<QWidget*>{title_, effect_, view_, makeAnswers()})
        all->addWidget(part);
    hide();
}

QWidget* ConsentQuestion::makeView() {
    auto* view = new QWidget;
    auto* all = column(view, 4);
    auto* heading = new Paragraph(Type::secondaryStrong, tr("Che cosa vedrà chi legge"));
    all->addWidget(heading);
    for (const auto reader :
         {core::Reader::familyDoctor, core::Reader::emergency, core::Reader::specialist}) {
        Row line{reader, new Paragraph(Type::secondary, readerName(reader)),
                 new Paragraph(Type::secondary)};
        line.counts->setObjectName(QStringLiteral("wouldSee%1").arg(int(reader)));
        auto* across = row(nullptr, 12);
        across->addWidget(line.name, 2);
        across->addWidget(line.counts, 3);
        all->addLayout(across);
        rows_ << line;
    }
    return view;
}

QWidget* ConsentQuestion::makeAnswers() {
    yes_->setObjectName(QStringLiteral("confirmChoice"));
    no_->setObjectName(QStringLiteral("dismissChoice"));
    connect(yes_, &Button::clicked, this, [this] { Q_EMIT confirmed(topic_, give_); });
    connect(no_, &Button::clicked, this, &ConsentQuestion::dismiss);
    auto* answers = new QWidget;
    auto* flow = new FlowLayout(answers, 10);
    flow->addWidget(yes_);
    flow->addWidget(no_);
    return answers;
}

void ConsentQuestion::ask(core::ConsentTopic topic, bool give) {
    topic_ = topic;
    give_ = give;
    const auto words = consentQuestion(topic, give);
    title_->setText(words.title);
    effect_->setText(words.effect);
    yes_->setText(words.confirm);
    yes_->setAccessibleDescription(words.effect);
    setBusy(false);
    count();
    show();
    no_->setAccessibleDescription(words.title + QLatin1Char(' ') + words.effect);
    no_->setFocus(Qt::OtherFocusReason);
}

void ConsentQuestion::setBusy(bool busy) {
    yes_->setBusy(busy);
}

// What the portal works out, now and after; a record that is closed has nothing to show.
void ConsentQuestion::count() {
    const int asked = ++asked_;
    const bool shown = topic_ != core::ConsentTopic::smsNotice &&
                       store_->history()->given(core::ConsentTopic::record);
    view_->setVisible(shown);
    if (!shown) return;
    for (int index = 0; index < rows_.size(); ++index) {
        rows_[index].now = rows_[index].after = -1;
        showRow(rows_[index]);
        const auto take = [this, asked, index](int Row::*field) {
            return [this, asked, index, field](const core::Result<QVector<core::Document>>& seen) {
                if (asked != asked_ || !seen) return;
                rows_[index].*field = int(seen->size());
                showRow(rows_[index]);
            };
        };
        const auto reader = rows_[index].reader;
        core::whenDone(store_->seenBy(reader), this, take(&Row::now));
        core::whenDone(store_->seenBy(reader, core::Supposition{topic_, give_}), this,
                       take(&Row::after));
    }
}

void ConsentQuestion::showRow(const Row& row) {
    row.counts->setText(row.now < 0 || row.after < 0
                            ? tr("Attendi…")
                            : tr("adesso %1, dopo %2")
                                  .arg(tr("%n documento/i", nullptr, row.now),
                                       tr("%n documento/i", nullptr, row.after)));
}

void ConsentQuestion::dismiss() {
    ++asked_;
    hide();
    Q_EMIT dismissed(topic_);
}

void ConsentQuestion::clear() {
    ++asked_;
    store_.reset();
    hide();
    for (Paragraph* text : {title_, effect_}) text->setText({});
    for (const Row& row : rows_) row.counts->setText({});
    yes_->setAccessibleDescription({});
    no_->setAccessibleDescription({});
}

void ConsentQuestion::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && !yes_->isBusy()) return dismiss();
    Card::keyPressEvent(event);
}

}  // namespace ui
