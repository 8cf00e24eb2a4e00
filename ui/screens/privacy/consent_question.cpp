// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/privacy/consent_question.h"

#include <QBoxLayout>

#include "ui/screens/privacy/privacy_store.h"
#include "ui/screens/privacy/privacy_words.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {

ConsentQuestion::ConsentQuestion(std::shared_ptr<PrivacyStore> store, QWidget* parent)
    : AskCard(QStringLiteral("Choice"), parent), store_(std::move(store)), view_(makeView()) {
    addPart(view_);
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

void ConsentQuestion::ask(core::ConsentTopic topic, bool give) {
    topic_ = topic;
    const auto words = consentQuestion(topic, give);
    count(give);
    AskCard::ask(words.title, words.effect, words.confirm,
                 [this, topic, give] { Q_EMIT confirmed(topic, give); });
}

// What the portal works out, now and after; a record that is closed has nothing to show.
void ConsentQuestion::count(bool give) {
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
        core::whenDone(store_->seenBy(reader, core::Supposition{topic_, give}), this,
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

void ConsentQuestion::clear() {
    ++asked_;
    store_.reset();
    close();
    for (const Row& row : rows_) row.counts->setText({});
}

}  // namespace ui
