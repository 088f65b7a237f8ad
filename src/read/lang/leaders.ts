import type { AgentKind } from '../../core/vocabulary.ts';
import type { KnownAgent } from './lexicon.ts';

/** Length of a country code; each line opens with the one of the country they are of (ISO 3166). */
const CODE = 2;

const people = (kind: AgentKind, list: string): readonly KnownAgent[] =>
  list
    .trim()
    .split(/\s*\n\s*/)
    .map((line) => ({ names: line.slice(CODE + 1).split(', '), kind, person: true, country: line.slice(0, CODE) }));

/**
 * Heads of state and government and a few others who speak for them, since 2010: reports seldom say their office, and
 * everybody knows what they are. A surname alone stands here only where it is nobody else's in the news.
 */
export const LEADERS: readonly KnownAgent[] = [
  ...people(
    'authority',
    `VE Nicolás Maduro, Maduro
     VE Delcy Rodríguez
     VE Jorge Rodríguez
     VE Diosdado Cabello, Cabello
     VE Tarek William Saab, Saab
     VE Hugo Chávez
     NI Daniel Ortega
     NI Rosario Murillo
     CU Miguel Díaz-Canel, Díaz-Canel
     CU Raúl Castro
     SV Nayib Bukele, Bukele
     BO Evo Morales
     BO Jeanine Áñez
     BO Luis Arce
     BO Rodrigo Paz
     CL Sebastián Piñera, Piñera
     CL Gabriel Boric, Boric
     PE Dina Boluarte, Boluarte
     PE Pedro Castillo
     PE Martín Vizcarra
     PE José Jerí
     MX Andrés Manuel López Obrador, López Obrador
     MX Enrique Peña Nieto, Peña Nieto
     MX Claudia Sheinbaum, Sheinbaum
     HN Juan Orlando Hernández
     HN Xiomara Castro
     HN Nasry Asfura
     GT Jimmy Morales
     GT Alejandro Giammattei, Giammattei
     GT Bernardo Arévalo
     CO Iván Duque
     CO Gustavo Petro
     CO Juan Manuel Santos
     CO Álvaro Uribe
     EC Rafael Correa
     EC Lenín Moreno
     EC Guillermo Lasso
     EC Daniel Noboa
     AR Cristina Fernández de Kirchner
     AR Mauricio Macri, Macri
     AR Alberto Fernández
     AR Javier Milei, Milei
     PY Santiago Peña
     PY Mario Abdo Benítez
     UY Tabaré Vázquez
     UY Luis Lacalle Pou, Lacalle Pou
     UY Yamandú Orsi
     CR Rodrigo Chaves
     PA José Raúl Mulino
     DO Luis Abinader, Abinader
     HT Jovenel Moïse, Jovenel Moise
     HT Ariel Henry
     BR Dilma Rousseff, Dilma
     BR Michel Temer
     BR Jair Bolsonaro, Bolsonaro
     BR Luiz Inácio Lula da Silva, Lula da Silva, Lula
     US Barack Obama, Obama
     US Donald Trump, Trump
     US Joe Biden, Biden
     US Marco Rubio
     CA Justin Trudeau, Trudeau
     CA Mark Carney
     BY Alexander Lukashenko, Alexandr Lukashenko, Aleksandr Lukashenko, Aliaksandr Lukashenka, Alexandre Lukachenko, Lukashenko, Lukashenka, Lukachenko
     RU Vladimir Putin, Vladímir Putin, Putin
     RU Dmitry Peskov, Dmitri Peskov, Peskov
     RU Sergei Lavrov, Lavrov
     UA Volodymyr Zelensky, Volodymyr Zelenskyy, Volodímir Zelenski, Zelensky, Zelenskyy, Zelenski
     UA Viktor Yanukovych, Yanukovych, Yanukóvich
     GE Irakli Kobakhidze, Kobakhidze
     AZ Ilham Aliyev, Aliyev
     AM Nikol Pashinyan, Pashinyan
     KZ Kassym-Jomart Tokayev, Tokayev
     TJ Emomali Rahmon, Rahmon
     KG Sadyr Japarov, Japarov
     UZ Shavkat Mirziyoyev, Mirziyoyev
     TM Gurbanguly Berdimuhamedow
     TR Recep Tayyip Erdogan, Recep Tayyip Erdoğan, Erdogan, Erdoğan
     HU Viktor Orban, Viktor Orbán
     FR Emmanuel Macron, Macron
     DE Angela Merkel, Merkel
     DE Olaf Scholz, Scholz
     GB Keir Starmer, Starmer
     GB Boris Johnson
     GB Rishi Sunak
     IT Giorgia Meloni, Meloni
     ES Mariano Rajoy, Rajoy
     ES Pedro Sánchez
     PT António Costa
     PT Luís Montenegro
     PT Marcelo Rebelo de Sousa
     SY Bashar al-Assad, Bashar Assad, Bachar al Asad, Bashar al Asad
     SY Ahmed al-Sharaa
     IL Benjamin Netanyahu, Benjamín Netanyahu, Netanyahu
     PS Mahmoud Abbas
     EG Abdel Fattah al-Sisi, Abdel Fatah al Sisi, al-Sisi
     EG Hosni Mubarak, Mubarak
     EG Mohammed Morsi, Mohamed Morsi
     LY Muammar Gaddafi, Muamar Gadafi, Gaddafi, Gadafi
     TN Kais Saied, Saied
     SA Mohammed bin Salman
     IR Ali Khamenei, Alí Jamenei, Khamenei, Jamenei
     IR Hassan Rouhani, Rouhani
     IR Ebrahim Raisi, Ebrahim Raisí, Raisi
     IR Masoud Pezeshkian, Pezeshkian
     AF Hibatullah Akhundzada
     AF Zabihullah Mujahid
     PK Imran Khan
     PK Shehbaz Sharif
     IN Narendra Modi, Modi
     BD Sheikh Hasina
     BD Muhammad Yunus
     LK Gotabaya Rajapaksa
     LK Mahinda Rajapaksa
     LK Ranil Wickremesinghe, Wickremesinghe
     MM Min Aung Hlaing
     MM Zaw Min Tun
     KH Hun Sen
     KH Hun Manet
     TH Prayut Chan-o-cha, Prayuth Chan-ocha
     PH Rodrigo Duterte, Duterte
     PH Ferdinand Marcos
     ID Joko Widodo
     ID Prabowo Subianto, Prabowo
     CN Xi Jinping
     HK Carrie Lam
     KP Kim Jong Un, Kim Jong-un
     SD Omar al-Bashir, Omar al Bashir
     SD Abdel Fattah al-Burhan, Abdel Fatah al Burhan, al-Burhan, Burhan
     SD Mohamed Hamdan Dagalo, Hemedti, Hemeti
     ET Abiy Ahmed
     ER Isaias Afwerki
     UG Yoweri Museveni, Museveni
     RW Paul Kagame, Kagame
     BI Pierre Nkurunziza, Nkurunziza
     KE William Ruto, Ruto
     KE Uhuru Kenyatta
     TZ Samia Suluhu Hassan
     TZ John Magufuli, Magufuli
     ZW Robert Mugabe, Mugabe
     ZW Emmerson Mnangagwa, Mnangagwa
     ZM Edgar Lungu
     CD Joseph Kabila
     CD Félix Tshisekedi, Felix Tshisekedi, Tshisekedi
     CM Paul Biya
     GQ Teodoro Obiang, Obiang
     NG Muhammadu Buhari, Buhari
     NG Bola Tinubu, Tinubu
     SN Macky Sall
     GN Alpha Condé
     GN Mamady Doumbouya, Doumbouya
     ML Assimi Goita, Assimi Goïta
     BF Ibrahim Traoré
     CI Alassane Ouattara, Ouattara
     TG Faure Gnassingbé
     BJ Patrice Talon
     AO José Eduardo dos Santos
     AO João Lourenço
     MZ Filipe Nyusi, Nyusi
     MZ Daniel Chapo
     MZ Armando Guebuza
     GW Umaro Sissoco Embaló
     SZ King Mswati, Mswati`,
  ),
  ...people(
    'opposition',
    `VE María Corina Machado, Corina Machado
     VE Edmundo González Urrutia, Edmundo González
     VE Juan Guaidó, Guaidó
     VE Leopoldo López
     VE Henrique Capriles, Capriles
     BY Sviatlana Tsikhanouskaya, Svetlana Tikhanovskaya, Svetlana Tijanóvskaya, Tsikhanouskaya
     RU Alexei Navalny, Alexéi Navalni, Navalny, Navalni
     RU Yulia Navalnaya
     TR Ekrem Imamoglu, Ekrem İmamoğlu, Imamoglu
     MM Aung San Suu Kyi, Suu Kyi
     UG Bobi Wine
     TZ Tundu Lissu
     ZW Nelson Chamisa, Chamisa
     MZ Venâncio Mondlane, Mondlane
     SN Ousmane Sonko
     CM Maurice Kamto
     TN Rached Ghannouchi
     NI Félix Maradiaga
     NI Juan Sebastián Chamorro`,
  ),
];
