// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTimer>
#include <QVariantAnimation>
#include <QWidget>

namespace ui {

/// The picture of card and reader: what is the matter, without words (picture 02b). The sentence
/// beside it says the same. The card glides when the state changes; with reduced motion, high
/// contrast or while hidden it jumps. Once shown, an invitation to insert the card moves for its
/// first seconds only: a window that is left open costs nothing.
class CardScene : public QWidget {
    Q_OBJECT
  public:
    enum class State {
        noReader,
        insertCard,
        reading,
        notRecognised,  // mute, upside down, or another kind of card
        noCertificate,
        expired,
        wrongPin,
        blocked,
        removed,
        ready,
        endsSoon  // ready, for a few weeks more (R27)
    };
    Q_ENUM(State)

    explicit CardScene(State state = State::insertCard, QWidget* parent = nullptr);

    void setState(State state);
    State state() const { return state_; }
    /// Ends any movement: the picture as it stays. For tests and the tour.
    void finishMoving();
    bool isMoving() const { return glide_.state() == QAbstractAnimation::Running; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// Width it has at most, px at 100 %: 420 in the login, 150 in small cards.
    void setPreferredWidth(double px);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

  private:
    void glideFrom(double top);
    void beginInviting();
    void invite();
    QString nameOf(State state) const;

    State state_;
    double cardTop_;
    double preferredWidth_ = 420;
    QVariantAnimation glide_;
    QTimer invitation_{this};  // insertCard: the card comes down again every two seconds
    int invitations_ = 0;      // since it was shown
};

}  // namespace ui
