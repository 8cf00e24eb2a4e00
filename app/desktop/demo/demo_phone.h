// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QNetworkAccessManager>
#include <QTimer>
#include <QUrl>
#include <QWidget>

namespace ui {
class Paragraph;
}

namespace desktop {

/// The SMS that the demo portal has sent, the last one on top; asked for every two seconds while it
/// is shown.
class DemoPhone : public QWidget {
    Q_OBJECT
  public:
    explicit DemoPhone(const QUrl& control, QWidget* parent = nullptr);

  private:
    void ask();
    void show(const QByteArray& outbox);

    QNetworkAccessManager network_;
    QTimer timer_;
    QUrl address_;
    ui::Paragraph* messages_;
};

}  // namespace desktop
