// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/doctor/choice/reason_page.h"

#include <QBoxLayout>
#include <utility>

#include "ui/forms/form.h"
#include "ui/screens/doctor/choice/choice_pages.h"
#include "ui/screens/doctor/choice/confirm_page.h"
#include "ui/screens/doctor/doctor_store.h"
#include "ui/screens/doctor/doctor_words.h"
#include "ui/screens/parts/back_bar.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page_body.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/step_bar.h"
#include "ui/widgets/text_area.h"

namespace ui {
namespace {

constexpr double textHeight = 130;

}  // namespace

ReasonPage::ReasonPage(const Context& context, DoctorSection section, QString id)
    : context_(context),
      section_(section),
      id_(std::move(id)),
      store_(doctorStore(context)),
      form_(new Form(this)),
      steps_(choiceSteps(1)),
      overline_(choiceOverline()),
      whom_(new Paragraph(Type::body)),
      reason_(new TextArea(textHeight)) {
    reason_->setObjectName(QStringLiteral("reason"));
    auto* field = new FormField(tr("Motivo della richiesta"), reason_);
    field->setHint(tr("Per esempio: il medico segue già la mia famiglia. Al massimo %1 caratteri.")
                       .arg(maximumLength));
    form_->add(QStringLiteral("reason"), field, [this] { return mistake(); });
    auto* go = new Button(Button::Kind::primary, tr("Continua"));
    auto* back = footBackButton(context_);
    go->setObjectName(QStringLiteral("goOn"));
    form_->setPrimary(go);
    form_->onSubmit([this] { goOn(); });
    auto* card = new Card;
    auto* inside = column(card, 16, {26, 22, 26, 22});
    inside->addWidget(whom_);
    inside->addWidget(field);
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons, 12);
    flow->addWidget(back);
    flow->addWidget(go);
    auto* body = (new PageBody(*this))->content();
    body->addWidget(overline_);
    body->addWidget(new Paragraph(Type::h1, title()));
    body->addWidget(steps_, 0, Qt::AlignLeft);
    body->addWidget(form_->summary());
    body->addWidget(card);
    body->addWidget(buttons);
    body->addStretch();
    connect(store_.get(), &DoctorStore::changed, this, &ReasonPage::showDoctor);
    if (!store_->find(id_)) store_->lookUp(id_);
    showDoctor();
}

ReasonPage::~ReasonPage() = default;

QString ReasonPage::trail() const {
    return trailStart + QString::number(int(section_)) + u'/' + id_;
}

QWidget* ReasonPage::firstFocus() const {
    return reason_;
}

void ReasonPage::showDoctor() {
    const auto doctor = store_ ? store_->find(id_) : std::nullopt;
    if (!doctor) return;
    const QString why = doctor->verdict ? verdictSentences(*doctor->verdict).join(u' ') : QString();
    whom_->setRichText(tr("<b>%1</b>. %2 La richiesta va all'ufficio, che decide. Fino alla "
                          "risposta il medico resta quello di adesso.")
                           .arg(doctor->name.toHtmlEscaped(), why.toHtmlEscaped()));
}

QString ReasonPage::mistake() const {
    const auto length = reason_->toPlainText().trimmed().size();
    if (length == 0) return tr("Scrivi perché vuoi questo medico.");
    if (length > maximumLength)
        return tr("Il testo è troppo lungo: togli %n carattere/i.", nullptr,
                  int(length - maximumLength));
    return {};
}

void ReasonPage::goOn() {
    form_->answered();
    if (!store_) return;
    store_->choice().choose(id_, reason_->toPlainText().trimmed());
    context_.navigator.push(pageOf<ConfirmPage>(std::cref(context_), section_, id_));
}

core::FormValues ReasonPage::draft() const {
    return form_->draft();
}

void ReasonPage::restore(const core::FormValues& draft) {
    form_->restore(draft);
}

void ReasonPage::clear() {
    if (store_) store_->disconnect(this);
    store_.reset();
    form_->clear();
    whom_->setText({});
}

void ReasonPage::setWidthClass(WidthClass widthClass) {
    overline_->setVisible(widthClass == WidthClass::wide);
    fitChoiceSteps(*steps_, widthClass);
}

}  // namespace ui
