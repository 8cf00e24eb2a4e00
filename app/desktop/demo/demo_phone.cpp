// SPDX-License-Identifier: EUPL-1.2
#include "app/desktop/demo/demo_phone.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>
#include <QVBoxLayout>
#include <chrono>

#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace desktop {

using namespace std::chrono_literals;

DemoPhone::DemoPhone(const QUrl& control, QWidget* parent)
    : QWidget(parent), address_(control), messages_(new ui::Paragraph(ui::Type::secondary)) {
    address_.setPath(QStringLiteral("/sms"));
    auto* screen = new ui::Card;
    auto* inside = ui::column(screen, 8, {14, 14, 14, 14});
    inside->addWidget(messages_);
    inside->addStretch();
    ui::column(this, 0)->addWidget(screen);
    connect(&timer_, &QTimer::timeout, this, &DemoPhone::ask);
    timer_.start(2s);
    show("[]");
    ask();
}

void DemoPhone::ask() {
    if (address_.host().isEmpty()) return;
    QNetworkReply* reply = network_.get(QNetworkRequest(address_));
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        if (reply->error() == QNetworkReply::NoError) show(reply->readAll());
        reply->deleteLater();
    });
}

void DemoPhone::show(const QByteArray& outbox) {
    QStringList texts;
    for (const QJsonValue sms : QJsonDocument::fromJson(outbox).array())
        texts.prepend(
            QStringLiteral("<b>%1</b> %2")
                .arg(sms["to"].toString().toHtmlEscaped(), sms["text"].toString().toHtmlEscaped()));
    messages_->setRichText(texts.isEmpty() ? tr("Nessun messaggio.")
                                           : texts.join(QStringLiteral("\n")));
}

}  // namespace desktop
