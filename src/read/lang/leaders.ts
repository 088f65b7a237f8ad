import type { AgentKind } from '../../core/vocabulary.ts';
import type { KnownAgent } from './lexicon.ts';

const people = (kind: AgentKind, list: string): readonly KnownAgent[] =>
  list
    .trim()
    .split(/\s*\n\s*/)
    .map((line) => ({ names: line.split(', '), kind, person: true as const }));

/**
 * Heads of state and government and a few others who speak for them, since 2010: reports seldom say their office, and
 * everybody knows what they are. A surname alone stands here only where it is nobody else's in the news.
 */
export const LEADERS: readonly KnownAgent[] = [
  ...people(
    'authority',
    `Nicolás Maduro, Maduro
     Delcy Rodríguez
     Jorge Rodríguez
     Diosdado Cabello, Cabello
     Tarek William Saab, Saab
     Hugo Chávez
     Daniel Ortega
     Rosario Murillo
     Miguel Díaz-Canel, Díaz-Canel
     Raúl Castro
     Nayib Bukele, Bukele
     Evo Morales
     Jeanine Áñez
     Luis Arce
     Rodrigo Paz
     Sebastián Piñera, Piñera
     Gabriel Boric, Boric
     Dina Boluarte, Boluarte
     Pedro Castillo
     Martín Vizcarra
     José Jerí
     Andrés Manuel López Obrador, López Obrador
     Enrique Peña Nieto, Peña Nieto
     Claudia Sheinbaum, Sheinbaum
     Juan Orlando Hernández
     Xiomara Castro
     Nasry Asfura
     Jimmy Morales
     Alejandro Giammattei, Giammattei
     Bernardo Arévalo
     Iván Duque
     Gustavo Petro
     Juan Manuel Santos
     Álvaro Uribe
     Rafael Correa
     Lenín Moreno
     Guillermo Lasso
     Daniel Noboa
     Cristina Fernández de Kirchner
     Mauricio Macri, Macri
     Alberto Fernández
     Javier Milei, Milei
     Santiago Peña
     Mario Abdo Benítez
     Tabaré Vázquez
     Luis Lacalle Pou, Lacalle Pou
     Yamandú Orsi
     Rodrigo Chaves
     José Raúl Mulino
     Luis Abinader, Abinader
     Jovenel Moïse, Jovenel Moise
     Ariel Henry
     Dilma Rousseff, Dilma
     Michel Temer
     Jair Bolsonaro, Bolsonaro
     Luiz Inácio Lula da Silva, Lula da Silva, Lula
     Barack Obama, Obama
     Donald Trump, Trump
     Joe Biden, Biden
     Marco Rubio
     Justin Trudeau, Trudeau
     Mark Carney
     Alexander Lukashenko, Alexandr Lukashenko, Aleksandr Lukashenko, Aliaksandr Lukashenka, Alexandre Lukachenko, Lukashenko, Lukashenka, Lukachenko
     Vladimir Putin, Vladímir Putin, Putin
     Dmitry Peskov, Dmitri Peskov, Peskov
     Sergei Lavrov, Lavrov
     Volodymyr Zelensky, Volodymyr Zelenskyy, Volodímir Zelenski, Zelensky, Zelenskyy, Zelenski
     Viktor Yanukovych, Yanukovych, Yanukóvich
     Irakli Kobakhidze, Kobakhidze
     Ilham Aliyev, Aliyev
     Nikol Pashinyan, Pashinyan
     Kassym-Jomart Tokayev, Tokayev
     Emomali Rahmon, Rahmon
     Sadyr Japarov, Japarov
     Shavkat Mirziyoyev, Mirziyoyev
     Gurbanguly Berdimuhamedow
     Recep Tayyip Erdogan, Recep Tayyip Erdoğan, Erdogan, Erdoğan
     Viktor Orban, Viktor Orbán
     Emmanuel Macron, Macron
     Angela Merkel, Merkel
     Olaf Scholz, Scholz
     Keir Starmer, Starmer
     Boris Johnson
     Rishi Sunak
     Giorgia Meloni, Meloni
     Mariano Rajoy, Rajoy
     Pedro Sánchez
     António Costa
     Luís Montenegro
     Marcelo Rebelo de Sousa
     Bashar al-Assad, Bashar Assad, Bachar al Asad, Bashar al Asad
     Ahmed al-Sharaa
     Benjamin Netanyahu, Benjamín Netanyahu, Netanyahu
     Mahmoud Abbas
     Abdel Fattah al-Sisi, Abdel Fatah al Sisi, al-Sisi
     Hosni Mubarak, Mubarak
     Mohammed Morsi, Mohamed Morsi
     Muammar Gaddafi, Muamar Gadafi, Gaddafi, Gadafi
     Kais Saied, Saied
     Mohammed bin Salman
     Ali Khamenei, Alí Jamenei, Khamenei, Jamenei
     Hassan Rouhani, Rouhani
     Ebrahim Raisi, Ebrahim Raisí, Raisi
     Masoud Pezeshkian, Pezeshkian
     Hibatullah Akhundzada
     Zabihullah Mujahid
     Imran Khan
     Shehbaz Sharif
     Narendra Modi, Modi
     Sheikh Hasina
     Muhammad Yunus
     Gotabaya Rajapaksa
     Mahinda Rajapaksa
     Ranil Wickremesinghe, Wickremesinghe
     Min Aung Hlaing
     Zaw Min Tun
     Hun Sen
     Hun Manet
     Prayut Chan-o-cha, Prayuth Chan-ocha
     Rodrigo Duterte, Duterte
     Ferdinand Marcos
     Joko Widodo
     Prabowo Subianto, Prabowo
     Xi Jinping
     Carrie Lam
     Kim Jong Un, Kim Jong-un
     Omar al-Bashir, Omar al Bashir
     Abdel Fattah al-Burhan, Abdel Fatah al Burhan, al-Burhan, Burhan
     Mohamed Hamdan Dagalo, Hemedti, Hemeti
     Abiy Ahmed
     Isaias Afwerki
     Yoweri Museveni, Museveni
     Paul Kagame, Kagame
     Pierre Nkurunziza, Nkurunziza
     William Ruto, Ruto
     Uhuru Kenyatta
     Samia Suluhu Hassan
     John Magufuli, Magufuli
     Robert Mugabe, Mugabe
     Emmerson Mnangagwa, Mnangagwa
     Edgar Lungu
     Joseph Kabila
     Félix Tshisekedi, Felix Tshisekedi, Tshisekedi
     Paul Biya
     Teodoro Obiang, Obiang
     Muhammadu Buhari, Buhari
     Bola Tinubu, Tinubu
     Macky Sall
     Alpha Condé
     Mamady Doumbouya, Doumbouya
     Assimi Goita, Assimi Goïta
     Ibrahim Traoré
     Alassane Ouattara, Ouattara
     Faure Gnassingbé
     Patrice Talon
     José Eduardo dos Santos
     João Lourenço
     Filipe Nyusi, Nyusi
     Daniel Chapo
     Armando Guebuza
     Umaro Sissoco Embaló
     King Mswati, Mswati`,
  ),
  ...people(
    'opposition',
    `María Corina Machado, Corina Machado
     Edmundo González Urrutia, Edmundo González
     Juan Guaidó, Guaidó
     Leopoldo López
     Henrique Capriles, Capriles
     Sviatlana Tsikhanouskaya, Svetlana Tikhanovskaya, Svetlana Tijanóvskaya, Tsikhanouskaya
     Alexei Navalny, Alexéi Navalni, Navalny, Navalni
     Yulia Navalnaya
     Ekrem Imamoglu, Ekrem İmamoğlu, Imamoglu
     Aung San Suu Kyi, Suu Kyi
     Bobi Wine
     Tundu Lissu
     Nelson Chamisa, Chamisa
     Venâncio Mondlane, Mondlane
     Ousmane Sonko
     Maurice Kamto
     Rached Ghannouchi
     Félix Maradiaga
     Juan Sebastián Chamorro`,
  ),
];
