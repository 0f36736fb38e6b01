// Makes the replica set, and a database and a user for each service, who may use that database and no other.
// Run by mongosh as docker-compose.yml says; may be repeated, and then sets the passwords anew.

const replicaSet = {_id: 'broadsheet', members: [{_id: 0, host: 'mongo:27017'}]};

const services = [
    {user: 'article-service', database: 'broadsheet_articles', passwordIn: 'ARTICLES_PASSWORD'},
    {user: 'comment-service', database: 'broadsheet_comments', passwordIn: 'COMMENTS_PASSWORD'},
    {user: 'feed-service', database: 'broadsheet_feed', passwordIn: 'FEED_PASSWORD'},
];

const NOT_YET_INITIALIZED = 94;
const PATIENCE_MS = 60_000;

function passwordFrom(variable) {
    const password = process.env[variable];
    if (!password) {
        throw new Error(`${variable} is not set`);
    }
    return password;
}

function initiateOnce(admin) {
    try {
        admin.runCommand({replSetGetStatus: 1});
        print('Replica set: there already');
    } catch (refusal) {
        if (refusal.code !== NOT_YET_INITIALIZED) {
            throw refusal;
        }
        admin.runCommand({replSetInitiate: replicaSet});
        print('Replica set: made');
    }
}

function awaitPrimary(admin) {
    const deadline = Date.now() + PATIENCE_MS;
    while (!admin.runCommand({hello: 1}).isWritablePrimary) {
        if (Date.now() > deadline) {
            throw new Error(`mongo has not become the primary within ${PATIENCE_MS / 1000} s`);
        }
        sleep(200);
    }
}

function admit(connection, {user, database, passwordIn}) {
    const home = connection.getDB(database);
    const rights = {pwd: passwordFrom(passwordIn), roles: [{role: 'readWrite', db: database}]};
    if (home.getUser(user)) {
        home.updateUser(user, rights);
    } else {
        home.createUser({user, ...rights});
    }
    print(`${user} may use ${database}`);
}

const password = encodeURIComponent(passwordFrom('MONGODB_ROOT_PASSWORD'));
const connection = new Mongo(`mongodb://root:${password}@mongo:27017/admin?directConnection=true`);
const admin = connection.getDB('admin');
initiateOnce(admin);
awaitPrimary(admin);
services.forEach(service => admit(connection, service));
