package org.fazhi.serve.dataset;

import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.apache.jena.vocabulary.XSD;
import org.fazhi.graph.FazhiVocabulary;
import org.fazhi.graph.Prefixes;
import org.fazhi.serve.linked.Publication;
import org.fazhi.store.StoreState;

/** Describes the data set with VoID, DCAT and the SPARQL 1.1 service description. */
final class DatasetDescriber {

  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String FORMATS = "http://www.w3.org/ns/formats/";
  private static final String SPDX = "http://spdx.org/rdf/terms#";

  private static final List<String> RESULT_FORMATS =
      List.of(
          "SPARQL_Results_JSON",
          "SPARQL_Results_XML",
          "SPARQL_Results_CSV",
          "SPARQL_Results_TSV",
          "Turtle",
          "N-Triples",
          "RDF_XML",
          "JSON-LD");

  private final Publication publication;
  private final boolean updates;

  DatasetDescriber(Publication publication, boolean updates) {
    this.publication = publication;
    this.updates = updates;
  }

  /**
   * The description of the data set that is served at {@code root}.
   *
   * @param root public address of the server, without its slash
   */
  Model describe(String root, Statistics statistics, List<Dump> dumps, StoreState state) {
    Model model = ModelFactory.createDefaultModel();
    model.setNsPrefixes(Prefixes.ofVocabularies());
    model.setNsPrefix("void", VOID.NS).setNsPrefix("dcat", DCAT.NS).setNsPrefix("sd", SD);
    Resource dataset = dataset(model, root, state);
    statistics(model, dataset, statistics);
    dumps.forEach(dump -> distribution(model, dataset, root, dump));
    service(model, dataset, root);
    return model;
  }

  private Resource dataset(Model model, String root, StoreState state) {
    Resource document = model.createResource(root + VoidServlet.PATH);
    Resource dataset = model.createResource(root + VoidServlet.PATH + "#dataset");
    document.addProperty(RDF.type, VOID.DatasetDescription).addProperty(FOAF.primaryTopic, dataset);
    return dataset
        .addProperty(RDF.type, VOID.Dataset)
        .addProperty(RDF.type, DCAT.Dataset)
        .addProperty(DCTerms.title, "法治图谱", "zh")
        .addProperty(DCTerms.title, "Fazhi Graph", "en")
        .addProperty(DCTerms.description, "各级机关法治政府建设年度报告中陈述的事实，附原文出处。", "zh")
        .addProperty(
            DCTerms.description,
            "Facts stated in the yearly rule-of-law reports of China's public bodies, each with the"
                + " words that state it.",
            "en")
        .addProperty(DCTerms.license, model.createResource(publication.license()))
        .addProperty(
            DCTerms.modified,
            model.createTypedLiteral(state.changed().toString(), XSD.dateTime.getURI()))
        .addProperty(FOAF.homepage, model.createResource(root + "/"))
        .addProperty(DCAT.landingPage, model.createResource(root + "/"))
        .addProperty(VOID.sparqlEndpoint, model.createResource(root + "/sparql"))
        .addProperty(VOID.uriSpace, publication.base())
        .addProperty(VOID.vocabulary, model.createResource(FazhiVocabulary.NS));
  }

  private static void statistics(Model model, Resource dataset, Statistics statistics) {
    dataset
        .addLiteral(VOID.triples, statistics.triples())
        .addLiteral(VOID.distinctSubjects, statistics.subjects())
        .addLiteral(VOID.distinctObjects, statistics.objects())
        .addLiteral(VOID.classes, (long) statistics.classes().size())
        .addLiteral(VOID.properties, (long) statistics.properties().size());
    partitions(
        model, dataset, VOID.classPartition, VOID._class, VOID.entities, statistics.classes());
    partitions(
        model,
        dataset,
        VOID.propertyPartition,
        VOID.property,
        VOID.triples,
        statistics.properties());
  }

  private static void partitions(
      Model model,
      Resource dataset,
      Property partition,
      Property of,
      Property size,
      Map<String, Long> counts) {
    counts.forEach(
        (iri, count) ->
            dataset.addProperty(
                partition,
                model
                    .createResource()
                    .addProperty(of, model.createResource(iri))
                    .addLiteral(size, count.longValue())));
  }

  private void distribution(Model model, Resource dataset, String root, Dump dump) {
    Resource file = model.createResource(root + DumpServlet.PATH + dump.name());
    Resource checksum =
        model
            .createResource()
            .addProperty(RDF.type, model.createResource(SPDX + "Checksum"))
            .addProperty(
                property(SPDX + "algorithm"),
                model.createResource(SPDX + "checksumAlgorithm_sha256"))
            .addProperty(
                property(SPDX + "checksumValue"),
                model.createTypedLiteral(dump.sha256(), XSD.hexBinary.getURI()));
    dataset
        .addProperty(VOID.dataDump, file)
        .addProperty(
            DCAT.distribution,
            model
                .createResource(root + VoidServlet.PATH + "#" + dump.name())
                .addProperty(RDF.type, DCAT.Distribution)
                .addProperty(DCAT.downloadURL, file)
                .addProperty(DCTerms.license, model.createResource(publication.license()))
                .addProperty(DCAT.mediaType, mediaType(model, dump.mediaType()))
                .addProperty(DCAT.compressFormat, mediaType(model, "application/gzip"))
                .addLiteral(DCAT.byteSize, dump.size())
                .addProperty(property(SPDX + "checksum"), checksum));
  }

  private static Resource mediaType(Model model, String mediaType) {
    return model.createResource("https://www.iana.org/assignments/media-types/" + mediaType);
  }

  private void service(Model model, Resource dataset, String root) {
    Resource service =
        model
            .createResource(root + VoidServlet.PATH + "#sparql")
            .addProperty(RDF.type, model.createResource(SD + "Service"))
            .addProperty(RDF.type, DCAT.DataService)
            .addProperty(property(SD + "endpoint"), model.createResource(root + "/sparql"))
            .addProperty(DCAT.endpointURL, model.createResource(root + "/sparql"))
            .addProperty(DCAT.servesDataset, dataset)
            .addProperty(
                property(SD + "supportedLanguage"), model.createResource(SD + "SPARQL11Query"))
            .addProperty(property(SD + "feature"), model.createResource(SD + "UnionDefaultGraph"));
    if (updates) {
      service.addProperty(
          property(SD + "supportedLanguage"), model.createResource(SD + "SPARQL11Update"));
    }
    for (String format : RESULT_FORMATS) {
      service.addProperty(property(SD + "resultFormat"), model.createResource(FORMATS + format));
    }
    service.addProperty(
        property(SD + "defaultDataset"),
        model
            .createResource()
            .addProperty(RDF.type, model.createResource(SD + "Dataset"))
            .addProperty(
                property(SD + "defaultGraph"),
                dataset.addProperty(RDF.type, model.createResource(SD + "Graph"))));
  }

  private static Property property(String iri) {
    return ResourceFactory.createProperty(iri);
  }
}
