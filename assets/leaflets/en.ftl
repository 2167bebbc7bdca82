### The leaflet that an organisation prints and hands out, on one page, in large letters. What to do and whom to call come from the
### pattern list's own advice; here is only what it does not say. Short: each point must fit on one or two lines.

# Title. It must be true for honest jobs in Russia, too: not every one is a scam.
leaflet-title = A job in Russia? Read this first.
# Below the title.
leaflet-lead = Indians were promised “helper” work with the Russian army and were sent to the war. Some were killed there. The Indian government says: stay away from every such offer.
# Heading above the next six.
leaflet-watch = Watch for these words
# Point 1. What such offers say; the words in quotation marks as agents say them in your language.
leaflet-watch-1 = Work “with the Russian army”: helper, guard, cook, driver, cleaner
# Point 2.
leaflet-watch-2 = “No front line, no fighting, no war there”
# Point 3.
leaflet-watch-3 = A Russian passport or a government card after a few months
# Point 4.
leaflet-watch-4 = ₹2 lakh a month or more for simple work
# Point 5.
leaflet-watch-5 = A tourist visa, and lakhs of rupees for the agent
# Point 6.
leaflet-watch-6 = Only WhatsApp or Telegram, and no licence number
# Below the square that a phone’s camera reads. It opens the page where a message can be checked.
leaflet-scan = Point your phone’s camera at this square.
