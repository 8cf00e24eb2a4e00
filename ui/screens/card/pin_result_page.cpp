// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/card/pin_result_page.h"

#include <QBoxLayout>

#include "ui/screens/message/error_words.h"
#include "ui/screens/message/new_card_page.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {
namespace {

namespace errors = core::errors;

bool is(const PinError& error, core::ErrorCode code) {
    return error && error->code == code;
}

}  // namespace

PinResultPage::PinResultPage(const Context& context, PinTask task, PinError error, CardPlace where)
    : context_(context),
      task_(task),
      error_(std::move(error)),
      where_(where),
      layout_(*this),
      heading_(new Paragraph(where.frame == Frame::login ? Type::display : Type::h1)) {
    const PinOutcomeWords words = pinOutcomeWords(task_, error_);
    heading_->setText(words.title);
    heading_->setObjectName(QStringLiteral("heading"));
    auto* scene = new CardScene(words.picture);
    scene->setPreferredWidth(320);
    layout_.picture()->addWidget(scene);
    layout_.picture()->addStretch();
    auto* holds = new Paragraph(Type::lead, words.holds);
    holds->setObjectName(QStringLiteral("holds"));
    layout_.task()->addWidget(heading_);
    layout_.task()->addWidget(holds);
    addNext(words.next);
    layout_.task()->addWidget(makeActions());
    if (error_) {
        auto* code = new Paragraph(Type::secondary);
        code->setColor(Role::ink2);
        code->setRichText(helpLineSentence(error_->code));
        layout_.task()->addWidget(code);
    }
    layout_.task()->addStretch();
}

QWidget* PinResultPage::firstFocus() const {
    return heading_;
}

void PinResultPage::addNext(const QStringList& steps) {
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const QString text =
            steps.size() == 1 ? steps[i] : QStringLiteral("%1. %2").arg(i + 1).arg(steps[i]);
        layout_.task()->addWidget(new Paragraph(Type::body, text));
    }
}

Button* PinResultPage::addButton(Button::Kind kind, const QString& text, const char* name,
                                 std::function<void()> act) {
    auto* button = new Button(kind, text);
    button->setObjectName(QLatin1String(name));
    connect(button, &Button::clicked, this, std::move(act));
    return button;
}

// The way that leads on comes first; the way back is always there.
QWidget* PinResultPage::makeActions() {
    auto* actions = new QWidget;
    auto* flow = new FlowLayout(actions, 12);
    const bool repeat = is(error_, errors::pinUncertain) && task_ == PinTask::unblock;
    const bool blocked = is(error_, errors::pinBlocked);
    if (blocked)
        flow->addWidget(addButton(Button::Kind::primary, pinTaskName(PinTask::unblock),
                                  "unblockPin", [this] { unblock(); }));
    if (is(error_, errors::pukBlocked))
        flow->addWidget(addButton(Button::Kind::secondary, tr("Come averne una nuova"), "newCard",
                                  [this] { context_.navigator.push(newCardPage(context_)); }));
    const QString onward =
        where_.frame == Frame::login ? tr("Continua con l'accesso") : tr("Torna alla tessera");
    flow->addWidget(addButton(blocked ? Button::Kind::neutral : Button::Kind::primary, onward,
                              "onward", [this] { context_.navigator.back(); }));
    if (repeat)
        flow->addWidget(addButton(Button::Kind::neutral, tr("Ripeti lo sblocco"), "repeat",
                                  [this] { unblock(); }));
    return actions;
}

void PinResultPage::unblock() {
    QMetaObject::invokeMethod(
        this,
        [this] {
            context_.navigator.replace(*this, pinTaskPage(context_, PinTask::unblock, where_));
        },
        Qt::QueuedConnection);
}

void PinResultPage::setWidthClass(WidthClass widthClass) {
    layout_.setWidthClass(widthClass);
}

}  // namespace ui
