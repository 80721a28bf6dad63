"""Short reports of our own, published on Friday 5 March 2021, with the main incident of each.

A report: text, category, date, what the main incident is called (a part of it).
"""

from __future__ import annotations

REPORTS = [
    ("A car bomb exploded outside a bank in Basra on Thursday, killing four people.", "bombing", "2021-03-04", "car bomb"),
    ("A suicide bomber blew himself up at a checkpoint near Mosul on Wednesday. Three soldiers died in the blast.", "bombing", "2021-03-03", "blast"),
    ("A roadside bomb hit a minibus in Ghazni on 2 March. The explosion killed seven members of one family.", "bombing", "2021-03-02", "roadside bomb"),
    ("Two explosions tore through a market in Maiduguri on Monday evening. Police said the bombings killed nine.", "bombing", "2021-03-01", "bombings"),
    ("Unknown men threw a grenade into a bar in Bujumbura late on Tuesday, wounding eleven guests.", "bombing", "2021-03-02", "grenade attack"),
    ("Rebels dynamited two power pylons near Cali on Sunday, leaving the city without light.", "bombing", "2021-02-28", "bombing"),
    ("Rockets fell on the port of Odesa on Thursday night, the mayor said. The rocket attack set a depot alight.", "shelling", "2021-03-04", "rocket attack"),
    ("Shelling killed two farmers in a village near Avdiivka on Wednesday, officials said.", "shelling", "2021-03-03", "shelling"),
    ("A missile strike damaged a hotel in Erbil on Tuesday and killed one guest.", "shelling", "2021-03-02", "missile strike"),
    ("Mortar fire hit a school yard in Donetsk on Monday, wounding three children.", "shelling", "2021-03-01", "mortar fire"),
    ("A passenger jet was shot down near Luhansk on Thursday. All forty people on board died when it crashed.", "shelling", "2021-03-04", "shooting down"),
    ("An air strike hit a clinic near Taiz on Wednesday and killed two nurses.", "air_strike", "2021-03-03", "air strike"),
    ("Drone strikes destroyed three trucks near Deir ez-Zor on Monday, a monitor said.", "air_strike", "2021-03-01", "drone strikes"),
    ("Warplanes bombed a convoy outside Marib on Tuesday. The airstrike killed a commander.", "air_strike", "2021-03-02", "airstrike"),
    ("Gunmen opened fire on a bus near Quetta on Thursday, killing six passengers.", "armed_attack", "2021-03-04", "shooting"),
    ("Five people were shot dead in a bar in Guadalajara on Sunday. Police are searching for the gunman.", "armed_attack", "2021-02-28", "shooting"),
    ("A judge was assassinated in Bogota on Wednesday as he left his home.", "armed_attack", "2021-03-03", "assassination"),
    ("Militants ambushed an army patrol near Diffa on Tuesday and killed ten soldiers.", "armed_attack", "2021-03-02", "ambush"),
    ("A mass shooting at a warehouse in Toledo left three workers dead on Monday.", "armed_attack", "2021-03-01", "mass shooting"),
    ("Guerrillas killed a mayor and burned the town hall of Caloto on Thursday, the army reported.", "armed_attack", "2021-03-04", "arson"),
    ("A man was stabbed to death outside a station in Leeds on Wednesday.", "assault", "2021-03-03", "stabbing"),
    ("A man with a machete attacked passers-by in Malmö on Thursday. Two people were injured in the machete attack.", "assault", "2021-03-04", "machete attack"),
    ("A driver rammed a van into a crowd in Münster on Tuesday, killing one pedestrian. Police spoke of terrorism.", "assault", "2021-03-02", "vehicle attack"),
    ("Three women were stabbed on a train near Lyon on Monday; the stabbing left one in a coma.", "assault", "2021-03-01", "stabbing"),
    ("Soldiers clashed with rebels near Goma on Thursday; the clashes left nine dead.", "battle", "2021-03-04", "clashes"),
    ("Fighting broke out around the airport of Hodeidah on Wednesday. At least twenty fighters were killed.", "battle", "2021-03-03", "fighting"),
    ("Government troops recaptured the town of Palma on Tuesday after a battle that lasted nine hours.", "battle", "2021-03-02", "battle"),
    ("Six insurgents were killed in a firefight with border guards near Tawang on Monday.", "battle", "2021-03-01", "firefight"),
    ("Police raided a flat in Ghent on Thursday and arrested two men. The raid followed a tip.", "raid", "2021-03-04", "raid"),
    ("Security forces detained eleven suspected insurgents during a search in Helmand on Wednesday.", "raid", "2021-03-03", "arrest"),
    ("Soldiers arrested four men at a farm near Tumaco on Tuesday and found rifles.", "raid", "2021-03-02", "arrest"),
    ("Police fired tear gas at protesters in Lima on Thursday as a protest over prices turned violent.", "protest", "2021-03-04", "protest"),
    ("Thousands marched through Minsk on Sunday. Police broke up the demonstration and detained forty people.", "protest", "2021-02-28", "demonstration"),
    ("Rioting broke out in Sousse on Monday after a young man died in custody; the riots spread at night.", "protest", "2021-03-01", "rioting"),
    ("Masked men kidnapped two engineers in Maiduguri on Wednesday.", "abduction", "2021-03-03", "kidnapping"),
    ("Gunmen abducted thirty pupils from a school in Zamfara on Tuesday, parents said.", "abduction", "2021-03-02", "abduction"),
    ("A passenger plane was hijacked on its way to Kigali on Thursday. The hijacking ended without bloodshed.", "abduction", "2021-03-04", "hijacking"),
    ("A passenger train derailed near Pune on Thursday, injuring forty people.", "accident", "2021-03-04", "derailment"),
    ("A ferry capsized on Lake Kivu on Wednesday and at least thirty passengers drowned.", "accident", "2021-03-03", "capsizing"),
    ("A bus crash near Cuzco killed eighteen pilgrims on Tuesday.", "accident", "2021-03-02", "bus crash"),
    ("A fire broke out in a garment factory in Dhaka on Monday. Twelve workers died.", "accident", "2021-03-01", "fire"),
    ("Eleven miners were killed in a gas explosion at a coal mine near Karaganda on Sunday.", "accident", "2021-02-28", "gas explosion"),
    ("A crane collapsed on a building site in Leipzig on Thursday; two workers were killed in the accident.", "accident", "2021-03-04", "accident"),
    ("Forty pilgrims died in a stampede at a shrine near Haridwar on Wednesday.", "accident", "2021-03-03", "stampede"),
    ("A strong earthquake shook Gaziantep on Thursday and flattened houses, killing fifteen people.", "disaster", "2021-03-04", "earthquake"),
    ("Floods swept through Durban on Tuesday and killed thirty people.", "disaster", "2021-03-02", "floods"),
    ("A landslide buried nine houses in Manizales on Monday. Fourteen people are missing.", "disaster", "2021-03-01", "landslide"),
    ("Cyclone winds tore off roofs in Beira on Sunday; the cyclone killed six people.", "disaster", "2021-02-28", "cyclone"),
    ("A tornado flattened a school in Tulsa on Wednesday, injuring twelve pupils.", "disaster", "2021-03-03", "tornado"),
    ("A volcanic eruption covered Goma in ash on Tuesday, and two people died.", "disaster", "2021-03-02", "eruption"),
]  # fmt: skip

# Reports whose main incident is not the last thing that happened, or not the first one named.
FOLLOW_UPS = [
    (
        "Court convicts two over 2014 market bombing in Mombasa",
        ("A court in Mombasa on Thursday found two men guilty of helping to carry out a bombing that killed 12 people "
        "at a market in 2014. They drove the car that was used in the attack on the market on 16 May 2014."),
        "bombing", "2014-05-16",
    ),
    (
        "Manager acquitted over factory fire",
        "A judge on Monday acquitted a factory manager over a fire that left nine workers dead in March 2018.",
        "accident", "2018-03",
    ),
    (
        "Man jailed for life over Leeds station stabbing",
        ("A court on Thursday sentenced a man to life in prison for the stabbing that killed two passengers at Leeds "
        "station in March 2019. The judge called the stabbing cowardly."),
        "assault", "2019-03",
    ),
    (
        "Death toll of Dhaka factory fire rises",
        ("The death toll of the fire at a garment factory in Dhaka rose to 15 on Thursday, doctors said. The fire "
        "broke out on Monday on the third floor."),
        "accident", "2021-03-01",
    ),
    (
        "Group claims Basra car bombing",
        ("An armed group claimed responsibility on Friday for the car bombing that killed four people in Basra on "
        "Wednesday."),
        "bombing", "2021-03-03",
    ),
    (
        "Five shot near rally in Denver",
        ("Five people were shot on Thursday near a rally against the new law in Denver. The rally ended early."),
        "armed_attack", "2021-03-04",
    ),
    (
        "Victims of ferry disaster buried",
        ("Hundreds of mourners gathered in Goma on Thursday to bury the victims of a ferry that capsized on Lake Kivu "
        "on Tuesday. Thirty people drowned."),
        "accident", "2021-03-02",
    ),
]  # fmt: skip

# Ordinary news: nothing in it is an attack, a battle or a disaster.
ORDINARY = [
    "The ruling party won the election in the northern province on Sunday. Turnout was high, and its leader thanked the voters.",
    "Hertha beat Union 2-1 in the derby on Saturday. The striker fired home from ten yards, and the visitors never came back.",
    "A trade fair for farm machines opened in Hanover on Tuesday. More than 900 exhibitors from forty countries show their tractors.",
    "The central bank left its key rate unchanged on Thursday. Shares rose after the decision and the currency gained.",
    "She was born in a village near Porto, studied law and became the first woman to lead the city's opera. A profile of a quiet reformer.",
    "The museum in Ghent will reopen in May after three years of building work. Visitors can book tickets from Monday.",
    "Scientists have described a new species of frog from the hills of western Ghana. It is no bigger than a thumbnail.",
    "A new tram line between the harbour and the university started on Wednesday. The mayor took the first ride.",
    "The film about a lonely lighthouse keeper won the main prize at the festival on Sunday. Its director thanked her crew.",
    "Farmers expect a good harvest this year. Rain came early and the price of wheat has risen by a fifth.",
    "The airline will add four flights a week to Lisbon from June, it said on Monday. Fares start at 49 euros.",
    "Parliament debated the budget for nine hours on Tuesday. The opposition attacked the plan as too timid, but it passed.",
    "The chess champion drew the sixth game in Chennai on Friday and leads by a point. The next game is on Sunday.",
    "A software firm said on Wednesday that it would buy a smaller rival for 300 million dollars. Its shares climbed.",
    "The foreign ministers of both countries met in Vienna on Thursday and agreed to open consulates next year.",
    "A heat pump works like a fridge in reverse. Our reader asked what it costs to run one in an old house.",
    "The singer will tour twelve cities in autumn. Tickets for the concerts go on sale on Friday at nine.",
    "Teachers went on strike in three cities on Monday to demand higher wages. The union said the strike would last two days.",
    "The council approved plans for a park on the old airfield on Thursday. Work on the park will begin in spring.",
    "The start-up from Tartu raised two million euros on Tuesday. It makes sensors that warn of frost in vineyards.",
    "The actor, 58, suffered a heart attack during a rehearsal last month and is now back on stage, his theatre said.",
    "Fans will remember the battle for the title that the two drivers fought in Monza on Sunday, lap by lap.",
]  # fmt: skip
