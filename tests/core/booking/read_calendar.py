# SPDX-License-Identifier: EUPL-1.2
"""Reads a calendar file with a library that is not ours and prints what a calendar would show.

Debian: python3-icalendar. Exit 77: it is not installed.
"""
import datetime
import json
import sys

try:
    import icalendar
except ImportError:
    sys.exit(77)


def main():
    calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
    events = [part for part in calendar.walk("VEVENT")]
    zones = [str(part["TZID"]) for part in calendar.walk("VTIMEZONE")]
    event = events[0]
    alarms = [part for part in event.walk("VALARM")]
    zone = next(iter(calendar.walk("VTIMEZONE"))).to_tz()
    start = event["DTSTART"].dt
    local = zone.localize(start.replace(tzinfo=None))
    print(
        json.dumps(
            {
                "events": len(events),
                "method": str(calendar["METHOD"]),
                "zones": zones,
                "uid": str(event["UID"]),
                "summary": str(event["SUMMARY"]),
                "location": str(event["LOCATION"]),
                "sequence": int(event["SEQUENCE"]),
                "status": str(event["STATUS"]),
                "start": start.strftime("%Y-%m-%d %H:%M"),
                "startZone": str(event["DTSTART"].params.get("TZID", "")),
                "utc": local.astimezone(datetime.timezone.utc).strftime("%Y-%m-%d %H:%M"),
                "minutes": int((event["DTEND"].dt - start).total_seconds() / 60),
                "alarms": [int(-a["TRIGGER"].dt.total_seconds() / 3600) for a in alarms],
            }
        )
    )


main()
